/** What a page prints around an article, told by its words: general phrases of news sites, none of one site only. */
export interface Furniture {
  readonly pattern: RegExp;
  readonly because: string;
  /** How much it takes along: its own line, the list or the paragraph below it, or all the rest of the page. */
  readonly takes: 'line' | 'list' | 'paragraph' | 'rest';
}

const row = (takes: Furniture['takes'], because: string, pattern: RegExp): Furniture => ({ pattern, because, takes });

/** Rules for whole lines, the first that fits decides. */
export const LINES: readonly Furniture[] = [
  row('line', 'a line that separates', /^[\s*_=~#—–-]+$/),
  row('line', 'the name of an image file', /^[\w().-]+\.(?:jpe?g|png|gif|webp|svg|mp4)$/i),
  row('line', 'a stamp of the collector', /^\W{0,3}(?:crawled|retrieved|scraped|archived|fetched)(?: at| on)?:?\s/i),
  row('line', 'a link to the page', /^\W{0,3}(?:source|via|link|url)\s?:\s*\[?[^\]\n]*\]?\(?https?:\/\/\S+\)?\W*$/i),
  row('line', 'a bare link', /^\W{0,3}https?:\/\/\S+$/),
  row(
    'rest',
    'the comment form',
    /^(?:leave a (?:reply|comment)|post a comment|add a comment|join the (?:conversation|discussion))\b/i,
  ),
  row('rest', 'readers’ comments', /^(?:comments?(?: \(\d+\))?|\d+ comments?)\s*:?$/i),
  row(
    'line',
    'part of the comment form',
    /^(?:your email address will not|required fields are marked|you must be logged in)/i,
  ),
  row(
    'paragraph',
    'about the author',
    /^about (?:the (?:author|writer)|\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?)\s*:?$/iu,
  ),
  row('line', 'about the author', /^(?:view all posts by|more (?:posts|stories|articles) by|follow the author)\b/i),
  row(
    'list',
    'links to other stories',
    /^(?:related|related (?:stories|articles|news|links|posts|content|topics)|read (?:more|also|next)|also read|see also|more (?:on|from|in|about) [^.]{1,60}|more (?:stories|news|headlines)|you (?:may|might) (?:also )?like|recommended(?: for you)?|most (?:popular|read|viewed|shared)(?: \w+)?|trending(?: now)?|top stories|latest (?:news|stories)|editor[’']?s picks?|don[’']t miss|check out (?:our|other|these)\b[^.]{0,40}|up next|in other news|popular (?:now|stories|articles))\s*:?$/iu,
  ),
  row(
    'line',
    'a link to another story',
    /^(?:related|read (?:more|also|next)|also read|see also|watch|more|photos?|video|gallery|listen)\s?:\s+\S[^\n]{0,160}(?<![.”"])$/i,
  ),
  row('line', 'tags', /^(?:tags?|topics?|filed under|categories|category|keywords|labels|posted in)\s?:/i),
  row('line', 'tags', /^#\p{L}\w+(?:[\s,]+#\p{L}\w+)*$/u),
  row(
    'line',
    'page navigation',
    /^(?:\W{0,3})(?:scroll (?:back )?to (?:the )?top|back to (?:the )?top|(?:skip|jump) to (?:main )?content|next (?:article|story|post)|previous (?:article|story|post)|home|menu|search|log ?in|sign ?in|close|print|e-?mail|share|subscribe|advertisements?|loading\W*|sponsored(?: content)?|continue reading|read full (?:story|article)|story continues below(?: advertisement)?|article continues below(?: advertisement)?)(?:\W{0,3})$/i,
  ),
  row(
    'line',
    'buttons for sharing',
    /^(?:share (?:this|on|via|with)|tweet(?: this)?|(?:share )?(?:on )?(?:facebook|twitter|whatsapp|reddit|linkedin|pinterest))\b[^.]{0,60}$/i,
  ),
  row('line', 'a copyright notice', /^(?:©|\(c\)|copyright\b|all rights reserved)/i),
];

/** Rules for single sentences of the body, and the zone they make. */
export const SENTENCES: readonly {
  readonly zone: 'boilerplate' | 'credit';
  readonly because: string;
  readonly pattern: RegExp;
  /** In characters: a longer sentence has something else glued to the phrase. */
  readonly longest: number;
}[] = [
  {
    zone: 'boilerplate',
    because: 'a copyright notice',
    longest: 400,
    pattern: /^(?:©|\(c\) |copyright\b)|\ball rights reserved\b|\bmay not be (?:published|reproduced|copied)\b/i,
  },
  {
    zone: 'boilerplate',
    because: 'an appeal for support',
    longest: 600,
    pattern:
      /\b(?:become a (?:patron|member|subscriber|supporter)|(?:price|cost) of (?:one |a )?(?:cup of )?coffee|support (?:our|independent) (?:work|journalism|reporting|newsroom)|join our community|(?:support|donations?|generosity) (?:of|from) (?:our )?readers(?: like you)?|keep our (?:reporting|journalism|coverage) (?:free|open)|make a donation|donate (?:now|today|here))\b/i,
  },
  {
    zone: 'boilerplate',
    because: 'a prompt of the page',
    longest: 130,
    pattern:
      /^(?:click (?:here|on)\b|(?:to )?(?:sign up|subscribe)\b|download (?:the )?[^.]{0,40}\b(?:app|here|for (?:iphone|ipad|android))\b|follow (?:us|him|her|them|@|[^.]{2,40} on (?:twitter|facebook|instagram|x)\b)|like us on\b|get (?:real-time|the latest|breaking|daily|more) [^.]{0,30}\b(?:updates|news|alerts|stories|headlines)\b|to start, just\b|share (?:this|your)\b|tell us what you think|read more\b|watch:|video:|photos?:|this (?:video|content) (?:is not|isn[’']t) available|stay (?:tuned|with) [^.]{0,40}(?:updates|more)|(?:please )?(?:enable|turn on) javascript|this (?:site|website) uses cookies|we use cookies)|\bflag as inappropriate\b|\bview comments\b/i,
  },
  {
    zone: 'credit',
    because: 'how to reach the writer',
    longest: 220,
    pattern: /(?<=[\w.+-]{2})@[\w-]{2,40}\.\w{2,10}/,
  },
  {
    zone: 'credit',
    because: 'says who else reported this',
    longest: 600,
    pattern:
      /\bcontributed to this (?:report|story|article)\b|^original source\s*:|^source\s*:|^\(?with (?:inputs?|files|reporting|additional reporting)\b[^.]{0,80}\.?\)?$|^(?:additional )?reporting by\b|^(?:writing|editing|edited) by\b|^\p{Lu}[\p{L}’-]+ reported from \p{Lu}|^this (?:story|article|report) (?:was|has been|is) (?:first |originally |also )?(?:published|produced|adapted|provided)\b/iu,
  },
];

/** Words that only a picture’s caption prints: its credit or its stamp. */
export const CAPTION =
  /\b(?:PHOTO|Photo|Image|Picture|Pic|Credit|Photograph)s?\s?(?::|\/|by\b|courtesy\b)|\b(?:FILE|File)\s(?:photo|picture|image|[—–-]\s)|\((?:[^()]{0,40}(?:photo|Photo|via AP|Getty|handout|Handout)[^()]{0,60}|Provided by[^()]{1,60}|Capture from[^()]{1,60})\)\.?$|\d{4}\.\d{1,2}\.\d{1,2}\.?\s?\/\s?[^/]{2,30}$|\b(?:undated|handout) (?:handout )?(?:photo|photograph|picture|image)\b|\/(?:AFP|AP|Reuters|EPA|Getty|TASS|Yonhap)\b/;

/** A credit in brackets that closes a caption, or the last line: `(Yonhap)`, `(AP Photo/…)`. */
export const CLOSING_CREDIT = /[.”"’]\s?\((?:\p{Lu}[^()]{1,40})\)$/u;
