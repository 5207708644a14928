import type { Token } from '../model.ts';

const TOLL_VERB = new Set(
  'rise climb grow jump soar increase stand reach hit pass top exceed be put go mount'.split(' '),
);
/** How far a toll stands before its figure, in words: "the toll from the floods in the north rose to 31". */
const TOLL_REACH = 14;

/** Those whose number is told: "the number of wounded was put at five". */
const NUMBERED: ReadonlyMap<string, string> = new Map([
  ...['dead', 'death', 'fatality', 'killed'].map((word) => [word, 'dead'] as const),
  ...['injured', 'wounded', 'injury', 'hurt'].map((word) => [word, 'injured'] as const),
  ['missing', 'missing'],
]);

/** The state of those whom a figure tells the toll of: "the death toll rose to 31", "a toll of 31", "the number of injured"; not "the road toll rose to $4", "up from 28". */
export function tollState(tokens: readonly Token[], first: number, after: Token | undefined): string | undefined {
  const before = tokens[first - 1];
  if (before === undefined || (after !== undefined && !/^(?:PUNCT|ADP|CCONJ|SCONJ|ADV)$/.test(after.pos)))
    return undefined;
  const leads = /^(?:to|at|of)$/.test(before.lower) ? tokens[first - 2] : before;
  if (leads === undefined) return undefined;
  for (let i = first - 2; i >= Math.max(0, first - TOLL_REACH); i--) {
    const told = numbered(tokens, i);
    if (told !== undefined && TOLL_VERB.has(leads.lemma)) return told;
    if (tokens[i]?.lower !== 'toll') continue;
    const whose = tokens[i - 1];
    const ofPeople = whose?.lower === 'death' || whose === undefined || /^(?:DET|PRON)$/.test(whose.pos);
    const isFigure = leads === tokens[i] || TOLL_VERB.has(leads.lemma);
    return ofPeople && isFigure ? 'dead' : undefined;
  }
  return undefined;
}

/** The state of those whose number stands at a place: the dead of "the number of dead", "the number of people killed". */
function numbered(tokens: readonly Token[], at: number): string | undefined {
  if (!/^(?:number|tally|total)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of') return undefined;
  const near = tokens.slice(at + 2, at + 5);
  return near
    .map(({ lower, lemma }) => NUMBERED.get(lower) ?? NUMBERED.get(lemma))
    .find((state) => state !== undefined);
}
