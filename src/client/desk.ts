/** What a little script adds to pages that work without it: keys, news from the desk, and progress. */
import { followKeys } from './keys.ts';
import { followNews } from './live.ts';
import { followSelection } from './selection.ts';
import { followUploads } from './upload.ts';

followKeys();
followNews();
followUploads();
followSelection();
