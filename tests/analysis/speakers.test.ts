import fc from 'fast-check';
import { attributions } from '../../src/analysis/speakers.ts';
import type { Attribution } from '../../src/model.ts';
import { read } from '../../src/text/read.ts';

/** Who is credited with the words in [brackets], a » behind the name when they are direct speech; '' for nobody. */
function credited(marked: string): string {
  const head = 'Bridge falls at Elmford\n';
  const start = head.length + marked.indexOf('[');
  const text = head + marked.replace(/[[\]]/g, '');
  const end = start + marked.indexOf(']') - marked.indexOf('[') - 1;
  const found: Attribution | undefined = attributions(read({ id: 'a', file: 'a.txt', text }))({ start, end });
  if (found) expect(text.slice(found.span.start, found.span.end)).not.toBe('');
  return found ? found.speaker + (found.quoted ? '»' : '') : '';
}

test.each([
  ['the mayor', '[Four] people were saved, the mayor said.'],
  ['the River Survey', 'The flood reached [two] metres, the River Survey said on Monday.'],
  ['Mayor Dana Cole', '[Four] people were saved, said Mayor Dana Cole, who lives nearby.'],
  ['police', 'Police said [four] people were saved.'],
  ['Dana Cole', 'Dana Cole, the mayor of Elmford, said [four] people were saved.'],
  ['Lee Moss', '[Four] people were saved, Lee Moss, a doctor at the clinic, told AFP late Tuesday.'],
  ['the ministry', 'The ministry announced on Monday that [four] people were saved.'],
  ['Newsline', 'Newsline reports that [four] people were saved.'],
  ['the ministry', '[Four] people were saved, according to the ministry.'],
  ['the coast guard', 'According to the coast guard, [four] people were saved.'],
  ['Dana Cole', 'Dana Cole spoke on Monday. Dana Cole said it was over. She said [four] people were saved.'],
  ['Cole»', '“We saved [four] people that night,” Cole said.'],
  ['Cole»', 'Cole said, “We saved [four] people that night.”'],
  ['Cole»', '“Did we save [four] people that night?” Cole said.'],
  ['Cole»', '“It was dark,” Cole said. “We saved [four] people that night.”'],
  ['Cole»', '"It was dark. We saved [four] people that night," Cole said.'],
  ['Cole»', '“It was dark that night. We saved [four] people,\nand then a fifth,” Cole said.'],
  ['Cole»', '“It was very dark that night,” Cole said.\n“We saved [four] people.”'],
])('%s: %s', (speaker, marked) => {
  expect(credited(marked)).toBe(speaker);
});

test.each([
  '[Four] people were saved on Monday.',
  'The mayor said it was over. [Four] people were saved on Monday.',
  'It was reported that [four] people were saved.',
  'The mayor was told to save [four] people.',
  'They acted according to the rules and saved [four] people.',
  'The rescue of [four] people adds to her fame.',
  'The “[four] friends” came home.',
])('nobody: %s', (marked) => {
  expect(credited(marked)).toBe('');
});

test('any text is answered', () => {
  const piece = fc.constantFrom(
    'said',
    'Cole',
    ',',
    '“',
    '”',
    '"',
    '.',
    ' ',
    'that',
    'according to',
    'he',
    'fell',
    '\n',
    'the',
  );
  fc.assert(
    fc.property(fc.array(piece), fc.nat(60), fc.nat(20), (pieces, start, length) => {
      const text = read({ id: 'a', file: 'a.txt', text: pieces.join(' ') });
      const found = attributions(text)({ start, end: start + length });
      if (found) expect(text.text.slice(found.span.start, found.span.end)).not.toBe('');
    }),
  );
});
