import type { Flavour } from '../../../src/flavours/index.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../texts/index.ts';

/** What comes back: the guide for who begins, a thank-you that nobody wrote, the call of the month. */
export const tasks: Flavour<Settings, Words>['tasks'] = [
  {
    key: 'guide',
    every: 'day',
    run: async (args) => {
      const { sendGuides } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ './sendGuides.ts'
      );
      await sendGuides(args);
    },
  },
  {
    key: 'thanks',
    every: 'day',
    run: async (args) => {
      const { sendThanks } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ './sendThanks.ts'
      );
      await sendThanks(args);
    },
  },
  {
    key: 'call',
    every: 'month',
    run: async (args) => {
      const { makeCall } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ '../calls/makeCall.ts'
      );
      await makeCall(args);
    },
  },
];
