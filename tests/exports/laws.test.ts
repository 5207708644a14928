import fc from 'fast-check';
import { formats } from '../../src/exports/index.ts';
import type { FactSheet } from '../../src/model.ts';
import { textOf } from '../support/unzip.ts';
import { cite, factWith, HOSTILE, sheetOf, sheetOfNothingBut } from '../support/sheet.ts';

test('names and extensions are unique', () => {
  for (const part of ['name', 'extension'] as const)
    expect(new Set(formats.map((format) => format[part])).size).toBe(formats.length);
});

describe.each(formats)('$name', ({ render: write, extension, mediaType, label }) => {
  const render = (sheet: FactSheet): string => textOf(write(sheet));

  test('says what it is', () => {
    expect(extension).toMatch(/^[a-z]+(\.[a-z]+)?$/);
    expect(mediaType).toMatch(/^[a-z]+\/(?:[a-z+-]+; .*charset=utf-8|vnd\.[a-z.-]+)$/);
    expect(label).not.toBe('');
  });

  test('never gives away what must not be published', () => {
    const secret = factWith({
      wording: 'SECRET',
      question: 'SECRET',
      publishable: false,
      citations: [cite({ quote: 'SECRET' })],
    });
    expect(render(sheetOf([secret, factWith()]))).not.toContain('SECRET');
  });

  test('gives the exact words of each citation and where they stand', () => {
    const aside = cite({ article: 'a2', outlet: 'The Post', quote: 'Tuesday', sentence: 'It fell on Tuesday.', rejected: 'typing-slip' }); // prettier-ignore
    const written = render(sheetOf([factWith({ citations: [cite(), aside] })]));
    expect(written).toContain('Monday');
    expect(written).toContain('herald.example');
  });

  test('writes a sheet without facts, and facts without citations', () => {
    expect(typeof render(sheetOf([]))).toBe('string');
    expect(typeof render(sheetOf([factWith({ citations: [] })]))).toBe('string');
  });

  test.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('survives %j', (_, text) => {
    expect(render(sheetOfNothingBut(text))).not.toMatch(/[^\P{Cc}\r\n]|[\u202A-\u202E\u2066-\u2069]/u);
  });

  test('survives any text', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
    fc.assert(
      fc.property(units, (codes) => render(sheetOfNothingBut(String.fromCharCode(...codes))).length > 0),
      { numRuns: 50 },
    );
  });
});
