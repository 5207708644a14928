import { json } from '../../src/exports/json.ts';
import { sheetOf, sheetOfNothingBut } from '../support/sheet.ts';

test('holds the whole sheet, to the character', () => {
  for (const sheet of [sheetOf(), sheetOfNothingBut('\u0000"<\u2028\ud83c')])
    expect(JSON.parse(json.render(sheet))).toEqual({ format: 'variorum-factsheet', version: 1, ...sheet });
});
