/** What a little script adds to pages that work without it: news from the desk. Keys follow in their own file. */
import { listen } from './live.ts';

listen();
