import type { SettingsSchema } from '../../src/flavours/index.ts';

export type Settings = {
  signalCount: number;
  signalDays: number;
  firstDays: number;
  secondDays: number;
  thirdDays: number;
  reminderHours: number;
  neighbourhoods: string[];
};

/** How a library sets the flavour. */
export const settings: SettingsSchema = {
  type: 'object',
  properties: {
    signalCount: {
      type: 'integer',
      minimum: 2,
      maximum: 50,
      default: 3,
      'x-label': {
        nl: 'Zo vaak een thema gevraagd: stel een avond voor',
        en: 'A theme asked so often: propose an evening',
      },
    },
    signalDays: {
      type: 'integer',
      minimum: 7,
      maximum: 365,
      default: 60,
      'x-label': { nl: 'Binnen zoveel dagen', en: 'Within so many days' },
    },
    firstDays: {
      type: 'integer',
      minimum: 1,
      maximum: 90,
      default: 3,
      'x-label': {
        nl: 'Na zoveel dagen open: een melding op Vandaag',
        en: 'Open for so many days: a note on Today',
      },
    },
    secondDays: {
      type: 'integer',
      minimum: 1,
      maximum: 180,
      default: 7,
      'x-label': {
        nl: 'Na zoveel dagen open: een mail aan de bibliothecarissen',
        en: 'Open for so many days: a mail to the librarians',
      },
    },
    thirdDays: {
      type: 'integer',
      minimum: 1,
      maximum: 365,
      default: 14,
      'x-label': {
        nl: 'Na zoveel dagen open: een mail aan de beheerders',
        en: 'Open for so many days: a mail to the admins',
      },
    },
    reminderHours: {
      type: 'integer',
      minimum: 2,
      maximum: 168,
      default: 24,
      'x-label': {
        nl: 'Herinnering aan een afspraak: zoveel uur ervoor',
        en: 'Reminder of an appointment: so many hours before',
      },
    },
    neighbourhoods: {
      type: 'array',
      items: { type: 'string', maxLength: 100 },
      maxItems: 60,
      default: [],
      'x-label': { nl: 'Buurten en dorpen', en: 'Neighbourhoods and villages' },
      'x-help': { nl: 'Om uit te kiezen bij een vraag.', en: 'To choose from at a question.' },
    },
  },
};
