import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Invalid } from '../../src/errors.ts';
import { draft, pasted } from '../../src/ingest/index.ts';
import { read } from '../../src/text/read.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a text is stored as it came in, line ends apart', () => {
  const { id, file, text } = draft('a.txt', bytes('\uFEFFBridge falls\r\n\r\nIt fell.\rEnd '));
  expect([file, text]).toEqual(['a.txt', 'Bridge falls\n\nIt fell.\nEnd ']);
  expect(id).toBe(createHash('sha256').update(text).digest('hex').slice(0, 12));
});

test.each([
  ['UTF-16, little end first', new Uint8Array([0xff, 0xfe, ...Buffer.from('Zoë fell', 'utf16le')])],
  ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, ...Buffer.from('Zoë fell', 'utf16le').swap16()])],
  ['UTF-8', bytes('Zoë fell')],
])('%s is read', (_, input) => {
  expect(draft('a.txt', input).text).toBe('Zoë fell');
});

describe('refused in the user’s words', () => {
  test.each([
    ['an empty file', 'a.txt', bytes(''), '“a.txt” is empty'],
    ['white space', 'a.txt', bytes(' \n\t'), '“a.txt” is empty'],
    ['a PDF', 'a.pdf', bytes('%PDF-1.7 …'), '“a.pdf” is a PDF'],
    ['a Word document', 'a.docx', bytes('PK\u0003\u0004 …'), 'Word document'],
    ['a binary file', 'a.bin', new Uint8Array([65, 0, 66, 0, 67]), 'is not text'],
    ['a binary file that is not UTF-8', 'a.bin', new Uint8Array([65, 0, 0xc3, 0x28]), 'is not text'],
    ['invalid UTF-8', 'a.txt', new Uint8Array([...bytes('one\ntwo\nthr'), 0xe9, 0x65, 0x0a]), 'line 3'],
    ['more than 5 MB', 'a.txt', bytes('a'.repeat(6_000_000)), 'larger than 5 MB'],
    ['deeply nested', 'a.html', bytes('<div>'.repeat(200_000)), 'nested too deeply'],
    ['no article', 'a.html', bytes('<html><body><script>x()</script></body></html>'), 'No article was found'],
  ])('%s', (_, file, input, words) => {
    expect(() => draft(file, input)).toThrow(Invalid);
    expect(() => draft(file, input)).toThrow(words);
  });
  test('pasting nothing', () => {
    expect(() => pasted('Bridge falls', ' \n')).toThrow(Invalid);
  });
});

test.each([
  ['../../etc/pass wd.txt', 'pass wd.txt'],
  ['C:\\texts\\bridge.md', 'bridge.md'],
  ['a\u202Etxt.exe\u0000.txt', 'atxt.exe.txt'],
  ['', 'article.txt'],
  ['...', 'article.txt'],
  [`${'x'.repeat(300)}.txt`, `${'x'.repeat(116)}.txt`],
])('the file name %j becomes %j', (given, expected) => {
  expect(draft(given, bytes('words')).file).toBe(expected);
});

test.each([
  ['Bridge falls', 'It fell.', 'Bridge falls\n\nIt fell.'],
  ['Bridge falls', 'Bridge falls\nIt fell.', 'Bridge falls\nIt fell.'],
  ['', 'It fell.', 'It fell.'],
])('pasted %j with %j is %j', (title, text, expected) => {
  expect(pasted(title, text).text).toBe(expected);
});

const PARAGRAPH =
  'The old bridge at Elmford collapsed on Monday evening, throwing two lorries and a car into the river below it, and '.repeat(
    3,
  );
const PAGE = `<!doctype html><html><head><title>Bridge falls at Elmford - River Herald</title>
<meta property="og:site_name" content="River Herald"><meta property="article:published_time" content="2013-07-02T07:44:00Z">
<link rel="canonical" href="https://river.example/bridge"><script>alert(1)</script></head>
<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
<article><h1>Bridge falls at Elmford</h1><p>${PARAGRAPH}one.</p><p onclick="x()">${PARAGRAPH}two. <b>Nobody</b> died.</p>
<ul><li>A list</li></ul><svg onload="x()"><text>drawn</text></svg><p>${PARAGRAPH}three.</p></article>
<div class="comments"><p>First!</p></div></body></html>`;

test('of a saved page the main text is kept, under what the page says of itself', () => {
  const article = draft('bridge.html', bytes(PAGE));
  const text = read(article);
  expect(text.title.value).toContain('Bridge falls at Elmford');
  expect([text.outlet.value, text.publishedAt.value, text.url.value]).toEqual([
    'River Herald',
    '2013-07-02',
    'https://river.example/bridge',
  ]);
  expect(article.text).toContain('two. Nobody died.\n');
  expect(article.text).not.toMatch(/<|alert|Sport|drawn|First!/);
});

test('a page in the encoding it declares is read', () => {
  const page = PAGE.replace('<head>', '<head><meta charset="windows-1252">').replace('Nobody', 'Zoë');
  expect(draft('bridge.html', new Uint8Array(Buffer.from(page, 'latin1'))).text).toContain('Zoë');
});

test('any bytes are an article or are refused in words', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string({ unit: 'binary' }), fc.boolean(), (input, name, page) => {
      try {
        expect(draft(page ? `${name}.html` : name, input).text.trim()).not.toBe('');
      } catch (error) {
        expect(error).toBeInstanceOf(Invalid);
      }
    }),
  );
});

test.each(['a', '<p>a', '<div>a</div>', '<', '<a ', '&amp;'])(
  'a megabyte of %j as a page is read or refused',
  (unit) => {
    try {
      expect(draft('a.html', bytes(unit.repeat(1_000_000 / unit.length))).text).not.toBe('');
    } catch (error) {
      expect(error).toBeInstanceOf(Invalid);
    }
  },
);
