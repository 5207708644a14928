import fc from 'fast-check';
import { names } from '../../src/text/names.ts';
import { read } from '../../src/text/read.ts';

/** The names of a body below a headline without names, as `type: printed`. */
function found(body: string): string[] {
  const text = read({ id: 'a', file: 'a.txt', text: `what happened on the day\n\n${body}` });
  return names(text).map(({ type, printed }) => `${type}: ${printed}`);
}

function canonical(body: string): string[] {
  const text = read({ id: 'a', file: 'a.txt', text: `what happened on the day\n\n${body}` });
  return names(text).map((name) => name.canonical);
}

test.each([
  ['Harvey County Sheriff Tom Walton spoke to reporters.', ['place: Harvey County', 'person: Tom Walton']],
  [
    'The minister met Ukrainian Foreign Minister Andrii Sybiha on Monday.',
    ['other: Ukrainian', 'person: Andrii Sybiha'],
  ],
  [
    'A spokesman for the Ministry of Foreign Affairs and Trade declined.',
    ['organisation: Ministry of Foreign Affairs and Trade'],
  ],
  [
    'Officers of the Boulder County Sheriff’s Office came.',
    ['organisation: Boulder County Sheriff’s Office', 'place: Boulder County'],
  ],
  ['He lived in Hesston, Kan., for years.', ['place: Hesston', 'place: Kan.']],
  ['Fighting went on in Russia’s Kursk region on Sunday.', ['place: Russia', 'place: Kursk region']],
  ['The quake was felt near Bireuen, residents said.', ['place: Bireuen']],
  ['A driver, Paul Meyer, 44, was hurt.', ['person: Paul Meyer']],
  ['They quoted Kim Jong-un and Ludwig van Beethoven.', ['person: Kim Jong-un', 'person: Ludwig van Beethoven']],
  ['The crash happened on Interstate 95 near Main Street.', ['place: Interstate 95', 'place: Main Street']],
  [
    'Lawyers sued Johnson & Johnson and Acme Corp. over it.',
    ['organisation: Johnson & Johnson', 'organisation: Acme Corp.'],
  ],
])('%s', (body, expected) => {
  expect(found(body)).toEqual(expected);
});

test.each([
  'Police said on Monday that nobody was hurt in January.',
  'The soldiers came back. Witnesses heard shots.',
  'However, it rained. But nobody minded.',
])('no name in: %s', (body) => {
  expect(found(body)).toEqual([]);
});

test.each([
  ['Sheriff Jeff Gahler came. Gahler spoke.', ['Jeff Gahler', 'Jeff Gahler']],
  [
    'The International Committee of the Red Cross (ICRC) came. The ICRC spoke.',
    [
      'International Committee of the Red Cross',
      'International Committee of the Red Cross',
      'International Committee of the Red Cross',
    ],
  ],
  ['Mary Evans, 40, and David Evans, 42, left. Evans spoke later.', ['Mary Evans', 'David Evans', 'Evans']],
  ['Mr. David Brian Evans came. Then David Evans left.', ['David Brian Evans', 'David Brian Evans']],
])('longest form: %s', (body, expected) => {
  expect(canonical(body)).toEqual(expected);
});

test('a title-case headline only repeats names of the body', () => {
  const text = read({
    id: 'a',
    file: 'a.txt',
    text: 'Angry Crowd Jeers Gahler Outside Court\n\nSheriff Jeff Gahler left the court in silence.',
  });
  expect(names(text).map(({ printed }) => printed)).toEqual(['Gahler', 'Jeff Gahler']);
});

test('any text has names inside it, in order, and never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom('The', 'Bank', 'of', 'St.', 'Kim', ',', '’s', '(', 'ABC', ')', '“', 'van', 'Jr.')),
      (noise, words) => {
        const text = read({
          id: 'a',
          file: 'a.txt',
          text: `${words.join(' ')} ${noise}\n\n${noise} ${words.join(' ')}`,
        });
        const all = names(text);
        for (const { start, end, printed } of all) expect(text.text.slice(start, end)).toBe(printed);
        expect(all.map(({ start }) => start)).toEqual(all.map(({ start }) => start).sort((a, b) => a - b));
      },
    ),
  );
});
