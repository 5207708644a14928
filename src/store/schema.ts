import { z } from 'zod';
import type { Dossier, Entry } from '../model.ts';

const offset = z.int().nonnegative();
const passage = z.looseObject({ article: z.string(), start: offset, end: offset, quote: z.string() });
const asked = z.looseObject({ kind: z.string(), passages: z.array(passage) });
const verdict = z.looseObject({
  slot: z.string(),
  kind: z.string(),
  question: z.string(),
  outcome: z.enum(['established', 'both-true', 'different-questions', 'unresolved', 'not-a-conflict']),
  answer: z.string(),
  rationale: z.string(),
  seen: z.array(z.looseObject({ show: z.string(), passages: z.array(passage), rejected: z.string().optional() })),
  evidence: z.array(passage),
  confidence: z.enum(['high', 'medium', 'low']),
  publishable: z.boolean(),
  wouldChange: z.string(),
  review: z.boolean(),
});

/** What each type of entry holds besides its signature. */
const CONTENT: Readonly<Record<Entry['type'], z.ZodType>> = {
  article: z.looseObject({ article: z.looseObject({ id: z.string(), file: z.string(), text: z.string() }) }),
  removal: z.looseObject({ article: z.string() }),
  correction: z.looseObject({
    article: z.string(),
    field: z.enum(['outlet', 'title', 'byline', 'url', 'publishedAt']),
    value: z.string(),
  }),
  fold: z.looseObject({ passage, folded: z.boolean() }),
  verdict: z.looseObject({ verdict }),
  annotation: z.looseObject({
    slot: z.string(),
    passages: z.array(passage),
    body: z.string(),
    about: asked.optional(),
  }),
  alias: z.looseObject({
    kind: z.string(),
    names: z.array(z.string()),
    same: z.boolean(),
    scope: z.enum(['story', 'desk']),
    rationale: z.string(),
  }),
  link: z.looseObject({ a: passage, b: passage, same: z.boolean() }),
  claim: z.looseObject({ passage, question: z.string(), kind: z.string() }),
  origin: z.looseObject({ article: z.string(), origin: z.string(), rests: z.boolean() }),
  assignment: z.looseObject({ slots: z.array(z.string()), to: z.string(), about: z.array(asked).optional() }),
  bulk: z.looseObject({ verdicts: z.array(verdict) }),
  withdrawal: z.looseObject({ entry: z.string() }),
  view: z.looseObject({ name: z.string(), query: z.string() }),
  setting: z.looseObject({ suggestion: z.enum(['asked', 'verdict', 'always']) }),
};

const entry = z
  .looseObject({ id: z.string(), at: z.string(), by: z.string(), type: z.enum(Object.keys(CONTENT)) })
  .superRefine((value, context) => {
    const found = CONTENT[value.type as Entry['type']].safeParse(value);
    for (const { path, message } of found.error?.issues ?? []) context.addIssue({ code: 'custom', path, message });
  });
const dossier = z.looseObject({
  id: z.string(),
  title: z.string(),
  createdAt: z.string(),
  entries: z.array(entry),
});

/** What a story's file holds, when it is that story's dossier; nothing of it is dropped. @throws Error saying what is wrong. */
export function dossierOf(data: unknown, id: string): Dossier {
  const found = dossier.safeParse(data);
  const issue = found.error?.issues[0];
  if (issue !== undefined)
    throw new Error(`it is not a story's file: ${issue.path.join('.') || 'the whole'}: ${issue.message}`);
  const checked = data as Dossier;
  if (checked.id !== id) throw new Error(`it belongs to the story “${checked.id}”`);
  return checked;
}
