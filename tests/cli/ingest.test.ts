import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../../src/cli/ingest.ts';
import { brief } from '../../src/dossier.ts';
import { Invalid } from '../../src/errors.ts';
import { openStore } from '../../src/store/lowdb.ts';
import { temporaryFolder } from '../support/folder.ts';
import { asked, terminal } from '../support/terminal.ts';

const FLOOD = 'The river rose by two metres on Monday.\n\nThree people are missing.\n';
const FIRE = 'A fire broke out on Tuesday.\n\nNobody was hurt.\n';

/** A folder with these files, and an empty folder for the store. */
async function folders(files: Record<string, string>) {
  const folder = await temporaryFolder();
  const data = path.join(folder, 'data');
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  const ingest = async (title: string, ...names: string[]) => {
    const io = terminal();
    const paths = names.map((name) => path.join(folder, name));
    const code = await run(asked('ingest', '--story', title, '--data', data, ...paths), io);
    return { code, printed: io.printed };
  };
  const stored = async () => {
    const store = await openStore(data);
    const stories = store.list().map((dossier) => [dossier.id, brief(dossier).articles.map(({ file }) => file)]);
    await store.close();
    return stories;
  };
  return { folder, data, ingest, stored };
}

describe('ingest', () => {
  test('adds files to a story, says so for each, and knows them the next time', async () => {
    const { ingest, stored } = await folders({ 'a.md': FLOOD, 'b.md': FIRE, 'again.md': FLOOD });
    expect(await ingest('The flood', 'a.md', 'again.md')).toEqual({
      code: 0,
      printed:
        '1 of 2  a.md: added\n2 of 2  again.md: already there\n1 of 2 added to “The flood” (/stories/the-flood)\n',
    });
    expect((await ingest('the FLOOD', 'a.md', 'b.md')).printed).toContain('1 of 2 added to “The flood”');
    expect(await stored()).toEqual([['the-flood', ['a.md', 'b.md']]]);
  });

  test('refuses what it cannot read, says why, adds the rest and exits with 1', async () => {
    const { folder, ingest, stored } = await folders({ 'a.md': FLOOD });
    await mkdir(path.join(folder, 'sub.md'));
    const { code, printed } = await ingest('Flood', 'missing.md', 'sub.md', 'a.md');
    expect(code).toBe(1);
    expect(printed).toContain('1 of 3  missing.md: refused: there is no such file');
    expect(printed).toContain('2 of 3  sub.md: refused: it is a folder, not a file');
    expect(printed).toContain('1 of 3 added to “Flood”');
    expect(await stored()).toEqual([['flood', ['a.md']]]);
  });

  test('makes no story when no file could be read', async () => {
    const { data, ingest } = await folders({});
    expect((await ingest('Flood', 'missing.md')).printed).toContain('0 of 1 added to “Flood”, which was not made');
    expect(await readdir(path.join(data, 'stories'))).toEqual([]);
  });

  test('refuses to work without a story, or beside a workbench that has the folder', async () => {
    const { folder, data, ingest } = await folders({ 'a.md': FLOOD });
    const nameless = asked('ingest', '--data', data, path.join(folder, 'a.md'));
    await expect(run(nameless, terminal())).rejects.toThrow('Name it with --story');
    const store = await openStore(data);
    await expect(ingest('Flood', 'a.md')).rejects.toThrow(Invalid);
    await store.close();
  });
});
