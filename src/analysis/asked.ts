import { kinds } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Claim, EntryOf, Passage, Text } from '../model.ts';
import { fold } from '../text/names/fold.ts';
import type { Frame } from './extract.ts';
import { keysOf } from './keys.ts';

/** Claims that editors marked, by the question they gave them. */
export interface Asked {
  readonly question: string;
  readonly frames: readonly Frame[];
}

/** Puts the passages that editors marked under their questions; a passage whose words are gone is left out. */
export function asked(entries: readonly EntryOf<'claim'>[], texts: ReadonlyMap<string, Text>): Asked[] {
  const groups = new Map<string, { question: string; frames: Frame[] }>();
  for (const { passage, question, kind } of entries) {
    const text = texts.get(passage.article);
    if (text?.text.slice(passage.start, passage.end) !== passage.quote) continue;
    const key = `${kind} ${fold(question)}`;
    const group = groups.get(key) ?? { question, frames: [] };
    groups.set(key, group);
    group.frames.push(frameOf(text, passage, kind));
  }
  return [...groups.values()];
}

/** Values the machine cannot read are compared by their words. */
const inWords = (name: string): Kind => ({
  name,
  label: 'Wording',
  find: () => [],
  compare: (a, b) =>
    a === b
      ? { relation: 'same', because: 'The words are the same.' }
      : { relation: 'different', because: 'The words differ.' },
  show: String,
});

function frameOf(text: Text, passage: Passage, name: string): Frame {
  const kind = kinds.find((one) => one.name === name);
  const mention = kind?.find(text).find(({ start, end }) => start < passage.end && passage.start < end);
  const read = kind && mention ? { kind, value: mention.value } : { kind: inWords(name), value: fold(passage.quote) };
  const sentence = text.sentences.find(({ start, end }) => start <= passage.start && passage.end <= end) ?? passage;
  const claim: Claim = {
    id: `${passage.article}:asked:${passage.start}-${passage.end}`,
    article: passage.article,
    kind: name,
    value: read.value,
    show: mention ? read.kind.show(read.value) : passage.quote,
    passage,
    sentence: { start: sentence.start, end: sentence.end },
    zone: 'zone' in sentence ? sentence.zone : 'body',
    event: { class: 'asked', trigger: { start: passage.start, end: passage.end }, roles: {} },
    role: 'asked',
    certainty: 'asserted',
  };
  const { bucket, act, alarm, written, ids } = keysOf({
    claim,
    theme: '',
    lemma: '',
    words: [],
    published: text.publishedAt.value,
  });
  return {
    claim, kind: read.kind, theme: '', owner: '', lemma: '', nominal: false, epoch: '', day: '', partakers: [], nations: [], places: [],
    within: [], words: [], aged: undefined, published: text.publishedAt.value, lede: false, contrast: false,
    bucket, act, alarm, written, ids,
  }; // prettier-ignore
}
