import type { Token } from '../model.ts';

const ANYONE = /^(?:man|male|person|people|figure|suspect|youth)$/;
const GUISE = /^(?:masked|hooded|armed|disguised|balaclava-clad|gun-toting|knife-wielding)$/i;
const RAIDING = new Set('rob steal burst storm snatch raid loot smash hijack kidnap ambush'.split(' '));

/** "two masked men", "three men burst into": those who attack or rob, whom another article calls robbers or gunmen. */
export const isRaider = (lemma: string, modifiers: readonly string[], next: Token | undefined): boolean =>
  ANYONE.test(lemma) && (modifiers.some((word) => GUISE.test(word)) || RAIDING.has(next?.lemma ?? ''));
