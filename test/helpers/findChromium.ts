import { existsSync } from 'node:fs';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The system's Chromium, for playwright-core; nothing is downloaded. */
export function findChromium(): string | undefined {
  return places.find((place): place is string => Boolean(place) && existsSync(place as string));
}
