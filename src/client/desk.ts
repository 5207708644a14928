/** What a little script adds to pages that work without it: keys, and news from the desk. */
import { followKeys } from './keys.ts';
import { followNews } from './live.ts';

followKeys();
followNews();
