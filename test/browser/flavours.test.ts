import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import startMongo from '../helpers/startMongo.ts';
import stopMongo from '../helpers/stopMongo.ts';
import { openBrowser } from './openBrowser.ts';
import { startDemo, type Demo } from './startDemo.ts';
import { kennismakersStory } from './stories/kennismakers.ts';
import { muziekbankStory } from './stories/muziekbank.ts';
import { wijkwinkelStory } from './stories/wijkwinkel.ts';

/** The stories of the flavours that come with the hub, from the first act to the catalogue record. */
const stories = {
  Muziekbank: muziekbankStory,
  Kennismakers: kennismakersStory,
  Wijkwinkel: wijkwinkelStory,
};

describe.each(['SQLite', 'MongoDB'])('On %s', (database) => {
  let demo: Demo;
  let browser: Browser;

  beforeAll(async () => {
    if (database === 'MongoDB') await startMongo();
    const mongo = database === 'MongoDB' ? process.env.KC_TEST_MONGO?.replace('/?', '/stories?') : undefined;
    demo = await startDemo({ mongo });
    browser = await openBrowser();
  }, 600_000);

  afterAll(async () => {
    await browser.close();
    expect(await demo.stop()).toBe(0);
    if (database === 'MongoDB') await stopMongo();
  }, 60_000);

  describe.each(Object.entries(stories))('the story of %s', (_name, story) => {
    story(() => ({ demo, browser }), { axe: database === 'SQLite' }); // the pages are the same on both
  });
});
