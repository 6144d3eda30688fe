import type { Flavour } from '../../src/flavours/index.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

const type = 'application/atom+xml; charset=utf-8';

/** What can be followed: formats, and the call of each month. */
export const feeds: Flavour<Settings, Words>['feeds'] = [
  {
    path: '/formats.atom',
    type,
    title: (words) => words.format.title,
    load: async (ctx) => {
      const { formatFeed } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ './formats/formatFeed.ts'
      );
      return formatFeed(ctx);
    },
  },
  {
    path: '/oproepen.atom',
    type,
    title: (words) => words.calls.title,
    load: async (ctx) => {
      const { callFeed } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ './calls/callFeed.ts'
      );
      return callFeed(ctx);
    },
  },
];
