/** What a little script adds to pages that work without it: keys and news from the desk. */
import { followCitations } from './cite.ts';
import { followKeys } from './keys.ts';
import { followNews, followReading } from './live.ts';
import { followSelection } from './selection.ts';

followCitations();
followKeys();
followNews();
followReading();
followSelection();
