/** What a little script adds to pages that work without it: keys, news from the desk, and progress. */
import { followCitations } from './cite.ts';
import { followKeys } from './keys.ts';
import { followNews } from './live.ts';
import { followSelection } from './selection.ts';
import { followUploads } from './upload.ts';

followCitations();
followKeys();
followNews();
followUploads();
followSelection();
