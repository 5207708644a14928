import { openStore } from '../../src/store/lowdb.ts';
import { entry } from './entries.ts';

// Appends annotations to the first story of the folder until it is killed; prints each one's body once it is acknowledged.
const store = await openStore(process.argv[2] ?? '');
const story = store.list()[0]?.id ?? '';
const padding = ' '.repeat(100_000);
for (let n = 0; ; n++) {
  const body = `${process.pid}-${n}`;
  await store.append(story, () => [
    entry({ type: 'annotation', slot: padding, passages: [], body }, { id: `note-${body}` }),
  ]);
  process.stdout.write(`${body}\n`);
}
