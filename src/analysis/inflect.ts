/** Irregular verbs: base, past and participle; one form when both are the same. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  (
    'arise:arose:arisen awake:awoke:awoken bear:bore:born beat:beat:beaten become:became:become begin:began:begun bend:bent bet:bet ' +
    'bid:bid bind:bound bite:bit:bitten bleed:bled blow:blew:blown break:broke:broken breed:bred bring:brought broadcast:broadcast ' +
    'build:built burn:burnt burst:burst buy:bought cast:cast catch:caught choose:chose:chosen cling:clung come:came:come cost:cost ' +
    'creep:crept cut:cut deal:dealt dig:dug do:did:done draw:drew:drawn drink:drank:drunk drive:drove:driven eat:ate:eaten fall:fell:fallen ' +
    'feed:fed feel:felt fight:fought find:found flee:fled fling:flung fly:flew:flown forbid:forbade:forbidden forecast:forecast ' +
    'forget:forgot:forgotten forgive:forgave:forgiven freeze:froze:frozen get:got give:gave:given go:went:gone grind:ground grow:grew:grown ' +
    'hang:hung have:had hear:heard hide:hid:hidden hit:hit hold:held hurt:hurt keep:kept kneel:knelt know:knew:known lay:laid lead:led ' +
    'leave:left lend:lent let:let lie:lay:lain light:lit lose:lost make:made mean:meant meet:met mistake:mistook:mistaken ' +
    'outdo:outdid:outdone overcome:overcame:overcome override:overrode:overridden oversee:oversaw:overseen overtake:overtook:overtaken ' +
    'overthrow:overthrew:overthrown pay:paid put:put quit:quit read:read rebuild:rebuilt redo:redid:redone repay:repaid resell:resold ' +
    'rewrite:rewrote:rewritten rid:rid ride:rode:ridden ring:rang:rung rise:rose:risen run:ran:run say:said see:saw:seen seek:sought ' +
    'sell:sold send:sent set:set shake:shook:shaken shed:shed shine:shone shoot:shot show:showed:shown shrink:shrank:shrunk shut:shut ' +
    'sing:sang:sung sink:sank:sunk sit:sat sleep:slept slide:slid sling:slung speak:spoke:spoken speed:sped spend:spent spill:spilt ' +
    'spin:spun split:split spread:spread spring:sprang:sprung stand:stood steal:stole:stolen stick:stuck sting:stung strike:struck ' +
    'strive:strove:striven swear:swore:sworn sweep:swept swim:swam:swum swing:swung take:took:taken teach:taught tear:tore:torn tell:told ' +
    'think:thought throw:threw:thrown thrust:thrust undergo:underwent:undergone understand:understood undertake:undertook:undertaken ' +
    'undo:undid:undone uphold:upheld upset:upset wake:woke:woken wear:wore:worn weep:wept win:won wind:wound withdraw:withdrew:withdrawn ' +
    'withhold:withheld withstand:withstood write:wrote:written'
  )
    .split(' ')
    .map((forms) => {
      const [base = '', past = '', participle = past] = forms.split(':');
      return [base, [past, participle]];
    }),
);

/** Verbs of several syllables that double their last letter: the stress is on the end, or British spelling wants it. */
const DOUBLING = new Set(
  (
    'abet abhor acquit admit allot annul beget begin commit compel confer control cancel defer deter dispel embed emit enrol equip excel expel forbid forget fuel fulfil impel ' +
    'incur infer label level marshal model occur omit patrol permit prefer propel quarrel rebel recur refer regret remit repel shovel signal ' +
    'outwit program reset submit transfer transmit travel tunnel unravel kidnap worship outfit upset'
  ).split(' '),
);

/** The stem that `-ed` and `-ing` are put to: 'stop' → 'stopp'. */
function stem(base: string): string {
  const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) || /^[^aeiou]*qui[^aeiouwxy]$/.test(base);
  return short || DOUBLING.has(base) ? base + base.slice(-1) : base;
}

function regular(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem(base)}ed`;
}

/** 'steal' → 'stole' */
export const past = (base: string): string => IRREGULAR.get(base)?.[0] ?? regular(base);

/** 'steal' → 'stolen' */
export const participle = (base: string): string => IRREGULAR.get(base)?.[1] ?? regular(base);

/** 'steal' → 'stealing' */
export function gerund(base: string): string {
  if (base === 'age') return 'ageing';
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  return /[^aeoiy]e$/.test(base) || /[^e]ue$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem(base)}ing`;
}

const PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({ person: 'people', man: 'men', woman: 'women', child: 'children', wife: 'wives', housewife: 'housewives', life: 'lives', knife: 'knives', foot: 'feet', tooth: 'teeth', half: 'halves', thief: 'thieves', leaf: 'leaves', shelf: 'shelves', wolf: 'wolves', mouse: 'mice' }), // prettier-ignore
);
const UNCHANGED =
  /^(?:people|police|cattle|sheep|fish|deer|aircraft|spacecraft|offspring|series|species|personnel|staff|dead|injured|wounded|homeless)$/;

/** The plural of a counted noun: 'family' → 'families', 'policeman' → 'policemen'. */
export function pluralOf(noun: string): string {
  const last = /[a-z]+$/.exec(noun)?.[0] ?? noun;
  const known = PLURALS.get(last);
  if (known !== undefined) return noun.slice(0, -last.length) + known;
  if (UNCHANGED.test(last) || /(?:[^su]s|men)$/.test(last)) return noun;
  if (/(?<!hu|ger|ro)man$/.test(last)) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(last)) return `${noun.slice(0, -1)}ies`;
  return /(?:ch|sh|x|s|z)$/.test(last) ? `${noun}es` : `${noun}s`;
}

/** Whether a verb goes with a noun phrase in the plural: 'two soldiers', 'police', 'the man and his son', 'North Koreans'. */
export function isPlural(phrase: string): boolean {
  const head = phrase.split(/ (?:of|in|at|on|from|for|with|who|that) /)[0] ?? phrase;
  if (/ and /.test(head) || /^(?:both|several|many|most|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(head)) return true; // prettier-ignore
  if (/^(?:an?|each|every|one|this|that)\b/i.test(head)) return false;
  if (/(?:^| )(?:\p{Lu}\p{L}+ )*\p{Lu}\p{L}+s$/u.test(head) && !/^[\d,]+ /.test(head))
    return /[ei]ans$|\p{Lu}{2}s$/u.test(head);
  const last = /[\p{L}’'-]+$/u.exec(head)?.[0] ?? '';
  return /(?:[^sui’']s|ies|people|police|men|women|children|troops|personnel|dead|injured|wounded)$/i.test(last) && last !== 'news'; // prettier-ignore
}
