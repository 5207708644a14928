import type { Article } from '../../src/model.ts';
import { articleOf } from '../support/stories.ts';

/** A number from 0 to 1 that depends on nothing but the seed (mulberry32, public domain). */
export type Chance = () => number;

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How often an outlet gets a figure, a name or a date wrong. */
const SLIP = 0.04;
const SENTENCES = { fewest: 8, most: 16 };
const ONSETS = 'b br c d dr f g gr h k l m n p r s sk st t tr v w'.split(' ');
const NUCLEI = 'a e i o u ae ei ou'.split(' ');
const CODAS = 'l n r rd rn s th x nd ck m'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const OUTLETS = ['Courier', 'Herald', 'Ledger', 'Mercury', 'Observer', 'Post', 'Record', 'Times'];

const HEADLINES = [
  '{dead} dead as {hazard} hits {town}',
  '{town} counts cost of {hazard}',
  'Mayor of {town} wants answers after {hazard}',
  '{agency} to examine {hazard} at {town}',
];

const TEMPLATES = [
  '{Dead} people were killed when the {hazard} struck {town} on {day}.',
  'At least {hurt} people were injured and {missing} are still missing, {chief} said.',
  'The {hazard} began at {time} near the {site}, according to {agency}.',
  'More than {homes} homes were damaged in {town} and the villages around it.',
  '{Chief}, the mayor of {town}, said that nobody had been warned.',
  '"{Quote}," {chief} told reporters outside the town hall.',
  'Insurers put the damage at ${cost} million.',
  'The government in {capital} promised {aid} million dollars in aid on {later}.',
  '{Victim}, {age}, was found in the cellar of a house beside the {site}.',
  'Firefighters from {capital} rescued {saved} people from rooftops.',
  'The {site} was built in {built} and repaired twice since.',
  '{Expert} of {agency} will lead an inquiry that is to report in {month}.',
  'Police arrested a {suspectage}-year-old man on {later} and released him without charge.',
  'About {moved} residents spent the night in schools and sports halls.',
  'Roads between {town} and {capital} were closed for {closed} days.',
  '{Agency} denied that it had ignored a complaint about the {site}.',
  'It was the worst {hazard} in the region since {before}, when {deadbefore} people died.',
  'Trains did not run, and the power was cut in most of {town}.',
  'Volunteers handed out blankets, soup and dry shoes from the back of a lorry.',
  'A spokeswoman for {agency} declined to say when people could go home.',
  'Schools will stay shut until the pipes have been checked.',
  'The wind dropped in the evening, but the rain did not.',
  'Neighbours said that {victim} had lived there for {years} years.',
  'The hospital in {capital} treated {treated} people, {grave} of them for serious injuries.',
  '{Chief} thanked the soldiers who had worked through the night.',
];
const HAZARDS = ['flood', 'landslide', 'fire', 'storm', 'explosion', 'earthquake'];
const SITES = ['dam', 'bridge', 'refinery', 'harbour', 'railway station', 'chemical works'];
const QUOTES = [
  'We heard nothing until the water was in the street',
  'People here have had enough of promises',
  'The first thing we saw was the light, and then the roof was gone',
  'Somebody knew about this and kept quiet',
];

/** Articles on one made-up event, as many outlets would tell it; the same for the same seed. `slips` is how often a figure is wrong. */
export function story(seed: number, size: number, slips = SLIP): Article[] {
  const roll = chance(seed);
  const truth = facts(roll);
  return Array.from({ length: size }, (_, n) => article(n, truth, roll, slips));
}

/** Sizes of stories from 5 to 200 articles, small ones more often, that add up to about `articles`. */
export function sizes(articles: number, roll: Chance): number[] {
  const all: number[] = [];
  for (let left = articles; left > 0; left -= all.at(-1) ?? left)
    all.push(Math.min(left, Math.round(5 * 40 ** (roll() * roll()))));
  return all;
}

type Facts = Readonly<Record<string, string>>;

function facts(roll: Chance): Facts {
  const day = between(roll, 1, 24);
  const month = between(roll, 0, 11);
  const year = between(roll, 2012, 2025);
  const figure = (low: number, high: number): string => between(roll, low, high).toLocaleString('en-GB');
  return {
    year: String(year),
    month: pick(roll, MONTHS),
    day: `${day} ${MONTHS[month] ?? ''} ${year}`,
    later: `${day + 2} ${MONTHS[month] ?? ''}`,
    published: `${year}-${String(month + 1).padStart(2, '0')}-${String(day + 3).padStart(2, '0')}`,
    time: `${between(roll, 1, 11)}.${between(roll, 10, 59)}${pick(roll, ['am', 'pm'])}`,
    hazard: pick(roll, HAZARDS),
    site: pick(roll, SITES),
    quote: pick(roll, QUOTES),
    town: word(roll),
    capital: word(roll),
    agency: `the ${word(roll)} Safety Board`,
    chief: `${word(roll)} ${word(roll)}`,
    victim: `${word(roll)} ${word(roll)}`,
    expert: `${word(roll)} ${word(roll)}`,
    dead: figure(2, 90),
    hurt: figure(20, 400),
    missing: figure(2, 40),
    homes: figure(100, 4000),
    cost: figure(3, 900),
    aid: figure(1, 90),
    age: figure(18, 90),
    saved: figure(3, 80),
    built: String(between(roll, 1880, 1990)),
    suspectage: figure(18, 70),
    moved: figure(200, 9000),
    closed: figure(2, 20),
    before: String(between(roll, 1950, 2005)),
    deadbefore: figure(2, 80),
    years: figure(3, 50),
    treated: figure(10, 200),
    grave: figure(2, 9),
  };
}

function article(n: number, truth: Facts, roll: Chance, slips: number): Article {
  const said = (name: string): string => (roll() < slips ? slip(truth[name] ?? '', roll) : (truth[name] ?? ''));
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = said(name.toLowerCase());
      return /^[A-Z]/.test(name) ? value.charAt(0).toUpperCase() + value.slice(1) : value;
    });
  const outlet = `${word(roll)} ${pick(roll, OUTLETS)}`;
  const wanted = between(roll, SENTENCES.fewest, SENTENCES.most);
  const body = TEMPLATES.filter(() => roll() < wanted / TEMPLATES.length).map(fill);
  const front = `---\noutlet: ${outlet}\npublishedAt: ${truth.published ?? ''}\n---\n\n`;
  return articleOf(`${front}# ${fill(pick(roll, HEADLINES))}\n\n${paragraphs(body)}\n`, `${n}.md`);
}

function paragraphs(sentences: readonly string[]): string {
  return sentences.map((sentence, n) => sentence + (n % 2 === 0 ? ' ' : '\n\n')).join('');
}

/** The value with a digit or a letter changed. */
function slip(value: string, roll: Chance): string {
  const at = between(roll, 0, Math.max(0, value.length - 1));
  const changed = /\d/.test(value[at] ?? '') ? String(between(roll, 1, 9)) : pick(roll, NUCLEI).charAt(0);
  return value.slice(0, at) + changed + value.slice(at + 1);
}

function word(roll: Chance): string {
  const syllables = Array.from({ length: between(roll, 2, 3) }, () => pick(roll, ONSETS) + pick(roll, NUCLEI)).join('');
  return syllables.charAt(0).toUpperCase() + syllables.slice(1) + pick(roll, CODAS);
}

function pick<T>(roll: Chance, list: readonly [T, ...T[]] | readonly T[]): T {
  return list[Math.floor(roll() * list.length)] as T;
}

function between(roll: Chance, low: number, high: number): number {
  return low + Math.floor(roll() * (high - low + 1));
}
