import { around, embeddable, line, named, webUrl } from '../../src/exports/plain.ts';

test.each([
  [' two\r\n lines\t', 'two lines'],
  ['a\u0000b', 'a�b'],
  ['\u202Egnp.exe', '�gnp.exe'],
  ['Zoë, 김, 👍🏽', 'Zoë, 김, 👍🏽'],
])('one line of %j is %j', (text, plain) => {
  expect(line(text)).toBe(plain);
});

test.each([
  ['https://a.example/x y', 'https://a.example/x%20y'],
  ['HTTP://A.example', 'http://a.example/'],
  ['javascript:alert(1)', ''],
  ['/relative', ''],
  ['', ''],
])('the address %j leads to %j', (url, href) => {
  expect(webUrl(url)).toBe(href);
});

test('an article is named by outlet and title, or by one of them', () => {
  expect(named('The Herald', 'Bridge falls')).toBe('The Herald, Bridge falls');
  expect(named('The Herald', '')).toBe('The Herald');
  expect(named('Bridge falls', 'Bridge falls')).toBe('Bridge falls');
});

test('a quote is parted from the words around it', () => {
  expect(around('on Monday', 'It fell on Monday night.')).toEqual(['It fell ', 'on Monday', ' night.']);
  expect(around('gone', 'It fell.')).toEqual(['', 'gone', '']);
});

test('JSON for a page reads back the same', () => {
  const value = { text: '</script>\u2028\u202E\u007F', n: 1 };
  expect(embeddable(value)).not.toMatch(/[<\u2028\u202E]/);
  expect(JSON.parse(embeddable(value))).toEqual(value);
});
