import { Invalid } from '../../src/errors.ts';
import type { Dossier } from '../../src/model.ts';
import { takeIn } from '../../src/web/intake.ts';
import { articleOf } from '../support/stories.ts';

const signature = () => ({ id: 'one', at: '2025-03-20T12:00:00.000Z', by: 'Ada' });
const offer = (name: string, read = () => articleOf(`Text of ${name}`, name)) => ({ name, read });
const dossier: Dossier = { id: 'flood', title: 'Flood', createdAt: '', entries: [] };

test.each([
  ['a file that cannot be read', () => Promise.resolve(), ['added', 'refused', 'refused', 'already there']],
  ['a full disk', () => Promise.reject(new Error('ENOSPC')), ['refused', 'refused', 'refused', 'refused']],
])('%s keeps no other from being answered for', async (_, write, became) => {
  const silenced = console.error;
  console.error = () => undefined;
  const fail = (error: Error) => () => {
    throw error;
  };
  const offers = [
    offer('a.txt'),
    offer('b.txt', fail(new Invalid('it is empty.'))),
    offer('c.txt', fail(new Error('a fault of the reader'))),
    offer('a.txt'),
  ];
  const delivery = takeIn('flood', offers, (decide) => (decide(dossier), write()), signature);
  expect(delivery).toMatchObject({ total: 4, intake: [] });
  await delivery.done;
  console.error = silenced;
  expect(delivery.intake.map((one) => one.became)).toEqual(became);
  expect(JSON.stringify(delivery.intake)).not.toContain('a fault of the reader');
});
