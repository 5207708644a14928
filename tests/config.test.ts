import path from 'node:path';
import { configOf } from '../src/config.ts';
import { Invalid } from '../src/errors.ts';

const configured = (line: string, env: Record<string, string> = {}) => configOf(line.split(' ').filter(Boolean), env);

describe('what the program is asked to do', () => {
  test('without a word: the workbench on 127.0.0.1:3000, its files in data/, with the demo stories', () => {
    const data = path.resolve(import.meta.dirname, '../data');
    expect(configured('')).toMatchObject({ command: 'serve', host: '127.0.0.1', port: 3000, data, demo: true });
  });

  test.each([
    ['serve --port 8080', {}, { port: 8080 }],
    ['--port 8080', {}, { command: 'serve', port: 8080 }],
    ['serve', { PORT: '8081' }, { port: 8081 }],
    ['serve --port 8080', { PORT: '8081' }, { port: 8080 }],
    ['serve --data /srv/desk', { DATA_DIR: '/elsewhere' }, { data: '/srv/desk' }],
    ['serve', { DATA_DIR: '/elsewhere' }, { data: '/elsewhere' }],
    ['serve --host 0.0.0.0', {}, { host: '0.0.0.0' }],
    ['serve --empty', {}, { demo: false }],
    ['analyse --json a.md b.md', {}, { command: 'analyse', json: true, files: ['a.md', 'b.md'] }],
    ['ingest --story Flood a.md', {}, { command: 'ingest', story: 'Flood', files: ['a.md'] }],
  ])('%s %j', (line, env, expected) => {
    expect(configured(line, env)).toMatchObject(expected);
  });

  test.each([
    ['fly', 'There is no command “fly”. Write:\n  serve'],
    ['toString', 'There is no command'],
    ['serve --port x', 'A port is a number from 0 to 65535, not “x”.'],
    ['serve --port 70000', 'not “70000”'],
    ['serve --port=-1', 'not “-1”'],
    ['serve file.md', '“serve” takes no file: file.md'],
    ['serve --json', '“serve” has no option --json'],
    ['serve --colour', '--colour'],
    ['analyse --json', '“analyse” needs at least one file'],
    ['ingest --story', 'ingest --story "TITLE" [--data FOLDER] FILE...'],
  ])('%s is refused in words', (line, words) => {
    expect(() => configured(line)).toThrow(Invalid);
    expect(() => configured(line)).toThrow(words);
  });
});
