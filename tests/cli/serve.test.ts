import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { openStore } from '../../src/store/lowdb.ts';
import { temporaryFolder } from '../support/folder.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const started: ChildProcess[] = [];
afterAll(() => started.forEach((child) => child.kill('SIGKILL')));

/** The program as a user starts it; `first` resolves with the first line it prints, or what it complains of. */
function start(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(ROOT, 'src/main.ts'), ...args], { cwd: ROOT });
  started.push(child);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const first = Promise.race([once(child.stdout, 'data'), ended]).then(() => said.out || said.err);
  return { child, said, ended, first };
}

const addressIn = (line: string): string => /http:\/\/\S+/.exec(line)?.[0] ?? '';

describe('serve', () => {
  test('opens the demo desk, owns its folder, ends when asked to and has everything the next time', async () => {
    const data = await temporaryFolder();
    const desk = start('serve', '--port', '0', '--data', data);
    const line = await desk.first;
    expect(line).toMatch(/^Variorum is open at http:\/\/127\.0\.0\.1:\d+\n$/);
    const page = await (await fetch(`${addressIn(line)}/stories`)).text();
    expect(page).toContain('Two North Korean prisoners of war in Ukraine');

    const second = start('serve', '--port', '0', '--data', data);
    expect(await second.ended).toBe(1);
    expect(second.said.out).toBe('');
    expect(second.said.err).toContain('Another Variorum is at work in');

    desk.child.kill('SIGTERM');
    expect(await desk.ended).toBe(0);
    expect(desk.said.err).toBe('');
    const store = await openStore(data);
    expect(store.list().length).toBeGreaterThan(1);
    await store.close();
  }, 60_000);

  test('started empty has no story; a port that is taken is named', async () => {
    const data = await temporaryFolder();
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = `${(other.address() as AddressInfo).port}`;
    const refused = start('serve', '--empty', '--port', port, '--data', data);
    expect(await refused.ended).toBe(1);
    expect(refused.said.err).toBe(
      `127.0.0.1:${port} is taken by another program. Choose another port with --port N.\n`,
    );
    other.close();
    const store = await openStore(data);
    expect(store.list()).toEqual([]);
    await store.close();
  }, 60_000);

  test('a wrong word is answered with how to write it', async () => {
    const { ended, said } = start('sevre');
    expect(await ended).toBe(1);
    expect(said.err).toContain('There is no command “sevre”. Write:\n  serve [--port N]');
  }, 60_000);
});
