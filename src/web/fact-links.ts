import { Router } from 'express';
import { Invalid } from '../errors.ts';
import type { Claim, Entry, Span, Text } from '../model.ts';
import type { Desk, Story } from './desk.ts';
import { field } from './forms.ts';
import { hrefOf, hrefOfPassage, withDone } from './links.ts';
import { page } from './page.ts';
import { paged } from './paged.ts';
import { passageKey } from './present-conflict.ts';
import { presentHandmade } from './present-handmade.ts';
import { nameOf } from './present.ts';
import { passageAt, spanOf, textIn } from './reader.ts';
import { doneOf } from './receipt.ts';
import { sign } from './sign.ts';
import { shared } from './words.ts';

/** Candidates on one page. */
const MOST = 40;

/** Saying by hand that two claims are about the same fact, or about different ones. */
export function factLinks(desk: Desk): Router {
  return Router()
    .get('/stories/:story/articles/:article/links', async (request, response) => {
      const story = await desk.seen(request, request.params.story);
      const text = textIn(story, request.params.article);
      const passage = passageAt(text, spanOf(field(request.query, 'at')));
      const here = hrefOf(story.dossier.id, 'articles', text.article, 'links');
      const at = `${passage.start}-${passage.end}`;
      const candidates = paged(
        candidatesOf(story, text, passage),
        request.query['from'],
        MOST,
        (from) => `${here}?at=${at}&from=${from}`,
      );
      page(
        response,
        'fact-links',
        { title: 'Same or different fact?', story, tab: '' },
        {
          outlet: nameOf(story, text.article),
          quote: passage.quote,
          sentence: sentenceAround(text, passage),
          at,
          pages: candidates,
          candidates: candidates.shown.map((claim) => candidate(story, claim)),
          handmade: presentHandmade(story, text.article).filter(
            ({ passages }) => passages.length === 2 && passages.some(({ key }) => key === passageKey(passage)),
          ),
          done: doneOf(story, request.query['done']),
          paths: {
            here,
            words: hrefOfPassage(story.dossier.id, passage),
            withdrawals: hrefOf(story.dossier.id, 'withdrawals'),
          },
        },
      );
    })
    .post('/stories/:story/articles/:article/links', async (request, response) => {
      const story = await desk.seen(request, request.params.story);
      const text = textIn(story, request.params.article);
      const passage = passageAt(text, spanOf(field(request.body, 'at')));
      const asked = field(request.body, 'same') || field(request.body, 'different');
      const [article = '', at = ''] = asked.split(':');
      const other = passageAt(textIn(story, article), spanOf(at));
      if (passageKey(other) === passageKey(passage))
        throw new Invalid('These are the same words. Go back and choose others.');
      const same = field(request.body, 'same') !== '';
      const entry: Entry = { ...sign(desk, request), type: 'link', a: passage, b: other, same };
      await desk.append(story.dossier.id, () => [entry]);
      const here = `${hrefOf(story.dossier.id, 'articles', text.article, 'links')}?at=${passage.start}-${passage.end}`;
      response.redirect(303, withDone(here, entry.id));
    });
}

/** Claims of the same kind elsewhere, those whose sentence shares the most words first. */
function candidatesOf({ analysis, texts }: Story, text: Text, passage: Span): Claim[] {
  const own = analysis.claims.filter(
    (claim) => claim.article === text.article && claim.passage.start === passage.start,
  );
  const about = new Set(own.map(({ kind }) => kind));
  const sentence = sentenceAround(text, passage);
  const near = (claim: Claim): number => {
    const other = texts.get(claim.article);
    return other === undefined ? 0 : shared(sentence, sentenceAround(other, claim.sentence));
  };
  return analysis.claims
    .filter((claim) => (about.size === 0 || about.has(claim.kind)) && !own.includes(claim))
    .map((claim) => ({ claim, near: near(claim) }))
    .sort((a, b) => b.near - a.near)
    .map(({ claim }) => claim);
}

function candidate(story: Story, claim: Claim) {
  const text = story.texts.get(claim.article);
  const slot = story.analysis.slots.find(({ readings, compatible }) =>
    [...readings, ...compatible].some(({ claims }) => claims.some(({ id }) => id === claim.id)),
  );
  return {
    key: passageKey(claim.passage),
    outlet: nameOf(story, claim.article),
    show: claim.show,
    question: slot?.question ?? '',
    sentence: text === undefined ? claim.passage.quote : sentenceAround(text, claim.sentence),
    href: hrefOfPassage(story.dossier.id, claim.passage),
  };
}

/** The sentence that holds the words, at most 400 characters of it; the words themselves when they are in none. */
function sentenceAround({ text, sentences }: Text, { start, end }: Span): string {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  const words = text.slice(sentence?.start ?? start, sentence?.end ?? end);
  return words.length > 400 ? `${words.slice(0, 400)}…` : words;
}
