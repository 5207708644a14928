import { brief } from '../dossier.ts';
import { Invalid } from '../errors.ts';
import type { Article, Dossier, Entry } from '../model.ts';

/** What became of one file or text that somebody gave. */
export interface Intake {
  readonly name: string;
  readonly became: 'added' | 'already there' | 'refused';
  /** Why it was refused; '' otherwise. */
  readonly because: string;
}

/** Something that may become an article: its name and how to read it. */
export interface Offer {
  readonly name: string;
  readonly read: () => Article | Promise<Article>;
}

/** What was offered at one time: it goes on being taken in whether or not anybody waits, and says how far it is. */
export interface Delivery {
  readonly story: string;
  readonly total: number;
  /** What became of those that are done, in the order they came. */
  readonly intake: readonly Intake[];
  /** Resolves when all are done. */
  readonly done: Promise<unknown>;
}

/** An article that was read, or why it was not. */
type Read = { readonly name: string } & ({ readonly article: Article } | { readonly because: string });

/** Appends to the story as `Store.append` does. */
type Append = (decide: (dossier: Dossier) => readonly Entry[]) => Promise<unknown>;

/** Whether some of it is yet to be taken in. */
export function isUnderWay({ intake, total }: Delivery): boolean {
  return intake.length < total;
}

/** Articles that are put on disk together. */
const BATCH = 10;

/** Takes in what was offered, a few at a time, leaving time for other requests between them. */
export function takeIn(
  story: string,
  offers: readonly Offer[],
  append: Append,
  sign: () => Pick<Entry, 'id' | 'at' | 'by'>,
): Delivery {
  const intake: Intake[] = [];
  const takeAll = async (): Promise<void> => {
    for (let n = 0; n < offers.length; n += BATCH) {
      const readings: Read[] = [];
      for (const offer of offers.slice(n, n + BATCH)) {
        readings.push(await reading(offer));
        await new Promise((resolve) => setImmediate(resolve));
      }
      intake.push(...(await kept(readings, append, sign)));
    }
  };
  return { story, total: offers.length, intake, done: takeAll() };
}

async function reading({ name, read }: Offer): Promise<Read> {
  try {
    return { name, article: await read() };
  } catch (error) {
    if (error instanceof Invalid) return { name, because: error.message };
    console.error(error);
    return { name, because: 'it could not be read.' };
  }
}

/** Puts those among the articles that are readable and new into the story, and tells what became of each. */
async function kept(readings: readonly Read[], append: Append, sign: () => Pick<Entry, 'id' | 'at' | 'by'>) {
  let intake: Intake[] = [];
  try {
    await append((dossier) => {
      const decided = sorted(dossier, readings, sign);
      intake = decided.intake;
      return decided.entries;
    });
    return intake;
  } catch (error) {
    console.error(error);
    return readings.map(({ name }): Intake => ({ name, became: 'refused', because: 'it could not be kept.' }));
  }
}

function sorted(dossier: Dossier, readings: readonly Read[], sign: () => Pick<Entry, 'id' | 'at' | 'by'>) {
  const there = new Set(brief(dossier).articles.map(({ id }) => id));
  const entries: Entry[] = [];
  const intake = readings.map((one): Intake => {
    if ('because' in one) return { name: one.name, became: 'refused', because: one.because };
    if (there.has(one.article.id)) return { name: one.name, became: 'already there', because: '' };
    there.add(one.article.id);
    entries.push({ ...sign(), type: 'article', article: one.article });
    return { name: one.name, became: 'added', because: '' };
  });
  return { entries, intake };
}
