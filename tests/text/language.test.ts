import { language } from '../../src/text/language.ts';

test.each([
  ['en', 'The bridge over the river was closed on Monday, and the mayor said that it would stay so for weeks.'],
  ['en', 'Bridge closed'],
  ['en', ''],
  ['en', '🙂 12 34'],
  ['en', 'The 시장 said that 다리 was closed for the week, and that is all there is to say.'],
  ['Korean', '강을 건너는 다리가 월요일에 폐쇄되었다고 시장이 말했다.'],
  ['Russian', 'Мост через реку закрыли в понедельник, сообщил мэр города.'],
  ['Ukrainian', 'Міст через річку закрили в понеділок, повідомив мер міста, і його відкриють пізніше.'],
  ['Japanese', '川にかかる橋は月曜日に閉鎖されたと市長は述べた。'],
  ['Chinese', '市长说横跨河流的大桥周一关闭。'],
  [
    'Spanish',
    'El puente sobre el río fue cerrado el lunes por la tarde, y el alcalde dijo que las obras de los accesos seguirán.',
  ],
  [
    'French',
    'Le pont sur la rivière a été fermé lundi, et le maire a dit que les travaux dans la ville sont en cours pour des mois.',
  ],
  [
    'German',
    'Die Brücke über den Fluss wurde am Montag gesperrt, und der Bürgermeister sagte, dass sie es auch bleibt, bis das Eis bricht.',
  ],
])('%s: %s', (expected, text) => {
  expect(language(text)).toBe(expected);
});
