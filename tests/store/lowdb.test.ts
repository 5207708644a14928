import { spawn } from 'node:child_process';
import { chmod, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Invalid, NotFound, Stale } from '../../src/errors.ts';
import type { Dossier, Entry } from '../../src/model.ts';
import { openStore } from '../../src/store/lowdb.ts';
import { entry } from '../support/entries.ts';
import { temporaryFolder, temporaryStore } from '../support/folder.ts';

const AT = '2025-03-20T12:00:00.000Z';
const note = (body: string): Entry => entry({ type: 'annotation', slot: 's', passages: [], body });
const bodies = (dossier: Dossier) =>
  dossier.entries.map((each) => (each.type === 'annotation' ? each.body : each.type));
const fileOf = (folder: string, id: string) => path.join(folder, 'stories', `${id}.json`);

/** A folder with the story 'flood' that holds one note, and nobody at work in it. */
async function folderWithStory(): Promise<string> {
  const folder = await temporaryFolder();
  const store = await openStore(folder);
  await store.create('Flood', AT);
  await store.append('flood', () => [note('first')]);
  await store.close();
  return folder;
}

describe('what the store promises', () => {
  test('a new story is empty and can be found by an id made of its title', async () => {
    const store = await temporaryStore();
    const dossier = await store.create('  Two prisoners: what is known? ', AT);
    expect(dossier).toEqual({
      id: 'two-prisoners-what-is-known',
      title: 'Two prisoners: what is known?',
      createdAt: AT,
      entries: [],
    });
    expect(store.get(dossier.id)).toBe(dossier);
  });

  test('equal titles, foreign titles and odd ones get ids of their own, safe as a file name', async () => {
    const store = await temporaryStore();
    const titles = ['Flood', 'FLOOD!', 'Überschwemmung', '포로 두 명', '../../etc/passwd', '…', 'a'.repeat(500)];
    const ids = [];
    for (const title of titles) ids.push((await store.create(title, AT)).id);
    expect(ids.slice(0, 6)).toEqual(['flood', 'flood-2', 'uberschwemmung', 'story', 'etc-passwd', 'story-2']);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,64}$/);
  });

  test('two stories of one title made at once are two stories', async () => {
    const store = await temporaryStore();
    const made = await Promise.all([store.create('Flood', AT), store.create('Flood', AT)]);
    expect(made.map(({ id }) => id)).toEqual(['flood', 'flood-2']);
  });

  test('a title of blanks is refused', async () => {
    const store = await temporaryStore();
    await expect(store.create('  ', AT)).rejects.toThrow(Invalid);
  });

  test('stories are listed in order of creation', async () => {
    const store = await temporaryStore();
    for (const [title, at] of [
      ['b', '2025-01-03'],
      ['a', '2025-01-03'],
      ['c', '2025-01-01'],
    ] as const)
      await store.create(title, at);
    expect(store.list().map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test('an unknown story is not found, to read or to append', async () => {
    const store = await temporaryStore();
    expect(() => store.get('nowhere')).toThrow(NotFound);
    await expect(store.append('nowhere', () => [])).rejects.toThrow(NotFound);
  });

  test('what was appended is there, in order, and after a restart', async () => {
    const folder = await folderWithStory();
    const store = await openStore(folder);
    const dossier = await store.append('flood', () => [note('second'), note('third')]);
    expect(bodies(dossier)).toEqual(['first', 'second', 'third']);
    expect(store.get('flood')).toBe(dossier);
    await store.close();
    expect((await temporaryStore(folder)).get('flood')).toEqual(dossier);
  });

  test('the desk has a log of its own, which is there after a restart', async () => {
    const folder = await folderWithStory();
    const store = await openStore(folder);
    expect(store.desk.entries).toEqual([]);
    const desk = await store.appendToDesk(() => [note('for everybody')]);
    expect(store.desk).toBe(desk);
    await store.close();
    const again = await temporaryStore(folder);
    expect(again.desk).toEqual(desk);
    expect(again.list().map(({ id }) => id)).toEqual(['flood']);
  });

  test('a damaged log of the desk is set aside and never written over', async () => {
    const folder = await folderWithStory();
    await writeFile(path.join(folder, 'desk.json'), '{"id":');
    const store = await temporaryStore(folder);
    expect(store.setAside).toMatchObject([{ file: 'desk.json' }]);
    expect(store.desk.entries).toEqual([]);
    await expect(store.appendToDesk(() => [note('lost')])).rejects.toThrow('desk.json could not be read');
    expect(await readFile(path.join(folder, 'desk.json'), 'utf8')).toBe('{"id":');
  });

  test('twenty racing appends all arrive, and each saw those before it', async () => {
    const store = await temporaryStore(await folderWithStory());
    await Promise.all(
      Array.from({ length: 20 }, () => store.append('flood', ({ entries }) => [note(`${entries.length}`)])),
    );
    expect(bodies(store.get('flood'))).toEqual(['first', ...Array.from({ length: 20 }, (_, n) => `${n + 1}`)]);
  });

  test('of racing appends that each want the same version exactly one wins', async () => {
    const store = await temporaryStore(await folderWithStory());
    const tries = Array.from({ length: 10 }, () =>
      store.append('flood', ({ entries }) => {
        if (entries.length !== 1) throw new Stale('Somebody was first.');
        return [note('mine')];
      }),
    );
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(bodies(store.get('flood'))).toEqual(['first', 'mine']);
  });

  test('a decision that throws writes nothing and stands in nobody’s way', async () => {
    const folder = await folderWithStory();
    const store = await temporaryStore(folder);
    const before = await readFile(fileOf(folder, 'flood'), 'utf8');
    await expect(store.append('flood', () => { throw new Invalid('No rationale.'); })).rejects.toThrow('No rationale.'); // prettier-ignore
    expect(await readFile(fileOf(folder, 'flood'), 'utf8')).toBe(before);
    await store.append('flood', () => []);
    expect(bodies(await store.append('flood', () => [note('after')]))).toEqual(['first', 'after']);
  });

  test('nobody reads an entry before it is on disk', async () => {
    const folder = await folderWithStory();
    const store = await temporaryStore(folder);
    const appended = store.append('flood', () => [note('second')]);
    expect(bodies(store.get('flood'))).toEqual(['first']);
    await appended;
    expect(JSON.parse(await readFile(fileOf(folder, 'flood'), 'utf8'))).toEqual(store.get('flood'));
  });

  test('under constant writing the first caller is answered all the same', async () => {
    const store = await temporaryStore(await folderWithStory());
    const answered = new AbortController();
    const first = store.append('flood', () => [note('x')]).then(() => answered.abort());
    for (let n = 0; n < 200 && !answered.signal.aborted; n++) {
      void store.append('flood', () => [note(`${n}`)]);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(answered.signal.aborted).toBe(true);
    await first;
  });
});

describe('what can go wrong', () => {
  test('a failed write is told to its caller, changes nothing and heals', async () => {
    const folder = await folderWithStory();
    const store = await temporaryStore(folder);
    const stories = path.join(folder, 'stories');
    await rename(stories, `${stories}-away`);
    await expect(store.append('flood', () => [note('lost')])).rejects.toThrow('ENOENT');
    await expect(store.create('Fire', AT)).rejects.toThrow('ENOENT');
    expect(bodies(store.get('flood'))).toEqual(['first']);
    await rename(`${stories}-away`, stories);
    expect(bodies(await store.append('flood', () => [note('kept')]))).toEqual(['first', 'kept']);
    expect((await store.create('Fire', AT)).id).toBe('fire');
  });

  test.each([
    ['an empty file', '', 'it is not valid JSON'],
    ['half a file', '{"id":"flood","ti', 'it is not valid JSON'],
    ['null', 'null', 'it is not a story'],
    ['a list', '[]', 'it is not a story'],
    ['some other JSON', '{"name":"variorum"}', 'it is not a story'],
    [
      'another story’s file',
      '{"id":"fire","title":"Fire","createdAt":"","entries":[]}',
      'it belongs to the story “fire”',
    ],
    [
      'an unknown entry',
      '{"id":"flood","title":"","createdAt":"","entries":[{"id":"1","at":"","by":"","type":"poem"}]}',
      'entries.0.type',
    ],
    [
      'a broken entry',
      '{"id":"flood","title":"","createdAt":"","entries":[{"id":"1","at":"","by":"","type":"removal"}]}',
      'entries.0.article',
    ],
    ['bytes', Buffer.from([0x7b, 0xff, 0xfe]), 'it is not UTF-8'],
  ])('%s is set aside with a copy, named, and the others load', async (_, content, because) => {
    // prettier-ignore
    const folder = await folderWithStory();
    const store = await openStore(folder);
    await store.create('Fire', AT);
    await store.close();
    await writeFile(fileOf(folder, 'flood'), content);

    for (const kept of [['fire'], ['fire', 'flood-2']]) {
      const opened = await openStore(folder);
      expect(opened.list().map(({ id }) => id)).toEqual(kept);
      expect(opened.setAside).toEqual([{ file: 'flood.json', because: expect.stringContaining(because) as string }]);
      expect((await opened.create('Flood', AT)).id).toBe(`flood-${kept.length + 1}`);
      await opened.close();
    }
    const copies = (await readdir(path.join(folder, 'stories'))).filter((file) => file.includes('.damaged-'));
    expect(copies).toHaveLength(1);
    for (const file of ['flood.json', ...copies])
      expect(await readFile(path.join(folder, 'stories', file))).toEqual(Buffer.from(content));
  });

  test('fields of a newer version are kept when the story is written again', async () => {
    const folder = await folderWithStory();
    const newer = { ...(await temporaryStore(folder)).get('flood'), colour: 'blue' };
    const other = await folderWithStory();
    await writeFile(fileOf(other, 'flood'), JSON.stringify(newer));
    const store = await temporaryStore(other);
    await store.append('flood', () => [note('second')]);
    expect(JSON.parse(await readFile(fileOf(other, 'flood'), 'utf8'))).toMatchObject({ colour: 'blue' });
  });

  test('half-written files of a killed process are removed, other files are left alone', async () => {
    const folder = await folderWithStory();
    const stories = path.join(folder, 'stories');
    await writeFile(path.join(stories, '.flood.json.4711.tmp'), '{"id":"fl');
    await writeFile(path.join(stories, 'notes.txt'), 'mine');
    await temporaryStore(folder);
    expect((await readdir(stories)).sort()).toEqual(['flood.json', 'notes.txt']);
  });

  test('files are readable by their owner only, whatever they were', async () => {
    const folder = await folderWithStory();
    await chmod(fileOf(folder, 'flood'), 0o644);
    const store = await temporaryStore(folder);
    await store.append('flood', () => [note('second')]);
    expect((await stat(fileOf(folder, 'flood'))).mode & 0o777).toBe(0o600);
  });

  test('a folder that somebody works in is refused, and free again when he stops', async () => {
    const folder = await folderWithStory();
    const store = await openStore(folder);
    await expect(openStore(folder)).rejects.toThrow(/Another Variorum is at work in .* Stop it first/);
    await expect(openStore(`${folder}/../${path.basename(folder)}`)).rejects.toThrow(Invalid);
    await store.close();
    await store.close();
    await (await openStore(folder)).close();
  });

  test('a closed store has written what was under way and takes no more', async () => {
    const folder = await folderWithStory();
    const store = await openStore(folder);
    const last = store.append('flood', () => [note('last')]);
    await store.close();
    await last;
    await expect(store.append('flood', () => [note('late')])).rejects.toThrow('closed');
    expect(bodies((await temporaryStore(folder)).get('flood'))).toEqual(['first', 'last']);
  });

  test('a folder that is not there yet is made', async () => {
    const folder = path.join(await temporaryFolder(), 'a', 'b');
    expect((await temporaryStore(folder)).list()).toEqual([]);
  });

  test('killed in the middle of writing, again and again, nothing acknowledged is lost', async () => {
    const folder = await folderWithStory();
    const acknowledged: string[] = [];
    for (let round = 0; round < 4; round++) acknowledged.push(...(await killedWriter(folder, 20 + 15 * round)));
    const store = await temporaryStore(folder);
    expect(store.setAside).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(bodies(store.get('flood'))).toEqual(expect.arrayContaining(acknowledged));
  }, 60_000);
});

/** Starts a process that appends as fast as it can, kills it `ms` after its first answer, and gives what it acknowledged. */
function killedWriter(folder: string, ms: number): Promise<string[]> {
  const script = path.resolve(import.meta.dirname, '../support/writer.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (printed === '') setTimeout(() => child.kill('SIGKILL'), ms);
    printed += text;
  });
  return new Promise((resolve) => {
    child.on('close', () => resolve(printed.split('\n').slice(0, -1)));
  });
}
