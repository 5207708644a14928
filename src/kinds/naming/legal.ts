/** What a company is by law, which says nothing of which company it is (ISO 20275 entity legal forms, general knowledge). */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Written out, in folded letters. */
const PHRASES =
  /\b(?:(?:(?:public|open|closed|private) )?joint[- ]stock (?:company|co)|(?:public |private )?limited liability (?:company|partnership|co)|public limited company|private limited(?: company)?|private company|gesellschaft mit beschrankter haftung|aktiengesell?schaft|kommanditgesellschaft(?: auf aktien)?|societe (?:anonyme|par actions simplifiee|a responsabilite limitee)|sociedad (?:anonima|limitada)(?: de capital variable)?|societa per azioni|societa a responsabilita limitata|sociedade anonima|besloten vennootschap|naamloze vennootschap|kabushiki kaisha|perseroan terbatas|sendirian berhad|spolka akcyjna|aktiebolag|aktsionernoe obshchestvo|(?:publichnoe |otkrytoe |zakrytoe )?aktsionernoe obshchestvo|obshchestvo s ogranichennoi?y? otvetstvennostyu|societatea cu raspundere limitata|spolka z ograniczona odpowiedzialnoscia|sp\.? ?z ?o\.? ?o\.?)\b/g;

/** Anywhere in a name. */
const ANYWHERE = list(`
  inc incorporated corp corporation co company cos ltd limited llc llp lllp plc gmbh kgaa ltda pvt pty pte sarl sprl bvba gie
  holding holdings group persero the of for and 's s
`);
/** Only behind a name: the same letters may be a word elsewhere. */
const BEHIND = list(`
  ag sa nv bv spa srl sas sau sl slu se kg ohg ev eg oyj oy ab as asa aps kk bhd tbk ao ad ood eood doo dd sro kft zrt nyrt rt
  oao pao ooo zao too jsc ojsc pjsc cjsc psc wll saoc saog bsc fze fzc fzco dmcc est lp lc pc cv sal sac saa eirl ptc sdn
`);
/** Of a ministry of foreign affairs it is the "foreign" that tells. */
const OFFICES = list('ministry department minister office bureau');
/** Before a name, as Russian and Indonesian put it. */
const BEFORE = list('oao pao ooo zao ao too jsc ojsc pjsc cjsc pt cv fgup gup nao uab ojs tov ooo srl');

/** The words of a folded name without those; of a name that is nothing else all are left. */
export function withoutLegal(folded: string, cut: (text: string) => string[]): string[] {
  const all = cut(folded.replace(PHRASES, ' '));
  let [from, to] = [0, all.length];
  while (to - from > 1 && (BEHIND.has(all[to - 1] ?? '') || ANYWHERE.has(all[to - 1] ?? ''))) to--;
  while (to - from > 1 && (BEFORE.has(all[from] ?? '') || ANYWHERE.has(all[from] ?? ''))) from++;
  const office = all.some((word) => OFFICES.has(word));
  const kept = all.slice(from, to).filter((word) => !ANYWHERE.has(word) && !(office && word === 'affairs'));
  return kept.length > 0 ? kept : cut(folded);
}

/** Forms of one law that exclude each other: a company on shares, and one with members. */
const ON_SHARES = list('ag se kgaa oao pao zao ao jsc ojsc pjsc cjsc spa nv asa aktiengesellschaft');
const OF_MEMBERS = list('gmbh ooo llc srl sarl bv aps sro');

/** Do the endings of two names exclude each other, as AG and GmbH do? */
export function formsDiffer(a: string, b: string): boolean {
  const form = (name: string): string | undefined => {
    const words = name
      .toLowerCase()
      .replace(/\./g, '')
      .split(/[\s,]+/);
    return words.some((word) => ON_SHARES.has(word))
      ? 'shares'
      : words.some((word) => OF_MEMBERS.has(word))
        ? 'members'
        : undefined;
  };
  const [left, right] = [form(a), form(b)];
  return left !== undefined && right !== undefined && left !== right;
}

/** Does a word say how a body is constituted? */
export const isLegal = (word: string): boolean => ANYWHERE.has(word) || BEHIND.has(word);
