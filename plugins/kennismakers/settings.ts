import type { SettingsSchema } from '../../src/flavours/index.ts';

export type Settings = {
  guideDays: number;
  thankDays: number;
  monthlyCall: boolean;
  callThemes: string[];
  houseRules: string;
};

/** How a library sets the flavour. */
export const settings: SettingsSchema = {
  type: 'object',
  properties: {
    monthlyCall: {
      type: 'boolean',
      default: true,
      'x-label': { nl: 'Elke maand een oproep bij een thema', en: 'Every month a call on a theme' },
    },
    callThemes: {
      type: 'array',
      items: { type: 'string', maxLength: 80 },
      maxItems: 24,
      default: [],
      'x-label': { nl: 'Thema’s van de oproepen, om de beurt', en: 'Themes of the calls, in turn' },
      'x-help': {
        nl: 'Schrijf ze zoals ze op de site heten. Leeg: alle thema’s van de bibliotheek.',
        en: 'As they are named on the site. Empty: all themes of the library.',
      },
    },
    guideDays: {
      type: 'integer',
      minimum: 1,
      maximum: 30,
      default: 7,
      'x-label': {
        nl: 'Gids voor wie het voor het eerst doet: zoveel dagen ervoor',
        en: 'Guide for who does it for the first time: so many days before',
      },
    },
    thankDays: {
      type: 'integer',
      minimum: 1,
      maximum: 30,
      default: 3,
      'x-label': {
        nl: 'Nog niet bedankt na zoveel dagen: de hub stuurt een bedankje',
        en: 'Not thanked after so many days: the hub sends a thank-you',
      },
    },
    houseRules: {
      type: 'string',
      maxLength: 2000,
      default: '',
      'x-lines': true,
      'x-label': { nl: 'Afspraken van jullie huis, in de gids', en: 'Rules of your house, in the guide' },
      'x-help': {
        nl: 'Bijvoorbeeld: waar je kunt parkeren, wie de deur opent, hoe het licht aangaat.',
        en: 'For example: where to park, who opens the door, how the lights go on.',
      },
    },
  },
};
