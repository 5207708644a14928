import { spellings } from '../../src/analysis/spellings.ts';
import { read } from '../../src/text/read.ts';
import { report } from '../support/sample.ts';

const found = (...words: string[]): string[] =>
  spellings(
    words.map((body, n) => read(report(`Outlet ${n}`, '2024-05-15', body))),
    () => 0,
  ).map(({ kind, readings }) => [kind, ...readings.map(({ show }) => show).toSorted()].join(' | '));

test.each([
  ['a letter', ['Helena Strand opened the bridge.', 'Helena Strond opened it.'], ['person | Helena Strand | Helena Strond']],
  ['a middle name', ['Daniel James Orton was charged.', 'Daniel Joseph Orton was charged.'], ['person | Daniel James Orton | Daniel Joseph Orton']],
  ['full name and surname once', ['Helena Strand left. Strand waved.', 'Helena Strond left. Strond waved.'], ['person | Helena Strand | Helena Strond']],
  ['a given name under one office', ['Judge Annika Frost spoke.', 'Judge Anneke Frost spoke.'], ['person | Anneke Frost | Annika Frost']],
  ['the head of a given name under one office', ['Professor Ellen Marsh spoke.', 'Professor Helen Marsh spoke.'], ['person | Ellen Marsh | Helen Marsh']],
  ['a ship by ear', ['The dhow, the Qamaruddin, was boarded.', 'Sailors boarded the Qamaraddin at noon.'], ['organisation | Qamaraddin | Qamaruddin']],
  ['a given name in another alphabet', ['Union head Giannis Markopoulos spoke.', 'Union head Yiannis Markopoulos spoke.'], ['person | Giannis Markopoulos | Yiannis Markopoulos']],
  ['a first vowel', ['Elias Stavrakos, the deputy head, spoke.', 'Ilias Stavrakos, the deputy head, spoke.'], ['person | Elias Stavrakos | Ilias Stavrakos']],
  ['a given name of one age', ['Alexandros Foteinos, 15, was shot.', '15-year-old Alexis Foteinos was shot.'], ['person | Alexandros Foteinos | Alexis Foteinos']],
  ['a space', ['Judge Vincent DelVecchio spoke.', 'Judge Vincent Del Vecchio spoke.'], ['person | Vincent Del Vecchio | Vincent DelVecchio']],
  ['a sort of road', ['The bank is on Akademias Street.', 'The bank is on Akademias Avenue.'], ['place | Akademias Avenue | Akademias Street']],
  ['a plural inside', ['The Sea Mammals Protection Act holds.', 'The Sea Mammal Protection Act holds.'], ['organisation | Sea Mammal Protection Act | Sea Mammals Protection Act']],
  ['an ending of a given name', ['Bettie Holm posed.', 'Betty Holm, the model, posed.'], ['person | Bettie Holm | Betty Holm']],
  ['three spellings', ['Katherine Vosgate left.', 'Catherine Vosgate left.', 'Kathryn Vosgate left.'], ['person | Catherine Vosgate | Katherine Vosgate | Kathryn Vosgate']],
])('%s apart is one name in two spellings', (_, articles, expected) => {
  expect(found(...articles)).toEqual(expected);
}); // prettier-ignore

test.each([
  ['one name in full and in short', ['Helena Strand left.', 'Strand left.']],
  ['a title', ['Dr Maria Solberg left.', 'Maria Solberg left.']],
  ['two persons of one surname', ['Karl Venn left.', 'Erik Venn left.']],
  ['an article that tells two names apart', ['Jon Harper left. Joan Harper stayed. Jon Harper waved. Joan Harper sang.']],
  ['two given names under two offices', ['Judge Ellen Frost spoke.', 'Mayor Helen Frost spoke.']],
  ['two given names of two officers', ['Officer Ellen Frost spoke.', 'Officer Helen Frost spoke.']],
  ['two given names that differ, under one office', ['Judge Paul Frost spoke.', 'Judge Anna Frost spoke.']],
  ['a short form of a given name', ['Prosecutor David Rossi spoke.', 'Prosecutor Dave Rossi spoke.']],
  ['a plural', ['The Rovers won.', 'The Rover won.']],
  ['numbers in names', ['The Apollo 11 crew left.', 'The Apollo 12 crew left.']],
  ['given names that begin alike, of two ages', ['Alexandros Foteinos, 15, was shot.', 'Alexis Foteinos, 19, was shot.']],
  ['numbered roads', ['The bank is on 5th Street.', 'The bank is on 5th Avenue.']],
  ['a road written short', ['The bank is on Akademias St.', 'The bank is on Akademias Street.']],
  ['two roads of one name', ['The bank is on Mill Street, off Mill Road.', 'The bank is on Mill Road.']],
  ['a short word of a thing', ['The magazine was called Titter.', 'The magazine is on Twitter.']],
  ['a word for people of a country', ['The Bolivian crew left.', 'The Bolivians left.']],
  ['words of one family', ['The Republic won.', 'The Republican won.']],
  ['short words', ['Mr Ray left.', 'Mr May left.']],
])('%s is left alone', (_, articles) => {
  expect(found(...articles)).toEqual([]);
}); // prettier-ignore
