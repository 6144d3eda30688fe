import type { Flavour } from '../../../src/flavours/index.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../texts/index.ts';

/** What comes back: reminders to visitors and, rising, to staff. */
export const tasks: Flavour<Settings, Words>['tasks'] = [
  {
    key: 'visitors',
    every: 'hour',
    run: async (args) => {
      const { remindVisitors } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ './remindVisitors.ts'
      );
      await remindVisitors(args);
    },
  },
  {
    key: 'late',
    every: 'day',
    run: async (args) => {
      const { remindStaff } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ './remindStaff.ts'
      );
      await remindStaff(args);
    },
  },
];
