import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Where Chromium is on this machine; undefined when there is none. */
export const CHROMIUM = PLACES.find((place) => place !== undefined && existsSync(place));
export const HOW_TO_GET_ONE = '`apt-get install chromium`, or name one in CHROMIUM=/path.';

/** Starts Chromium, with no attempts to reach the outside. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS });
}
