import type { Flavour } from '../../src/flavours/index.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

/** Of every field that can hold a person: until when it is kept. */
export const personal: Flavour<Settings, Words>['personal'] = {
  none: {
    'kennismakers-calls': ['*'], // the library's own words
    proposals: ['kennismakers.askedFrom'], // name of a library
  },
  kept: [
    {
      key: 'profile',
      what: {
        nl: 'Het profiel van een kennismaker: naam, wat je deelt, en bedankjes',
        en: 'The profile of a kennismaker: name, what you share, and thank-yous',
      },
      until: {
        nl: 'tot je het profiel intrekt, of je account weg is',
        en: 'until you take the profile away, or your account is gone',
      },
      fields: {
        'kennismakers-makers': ['name', 'slug', 'oldSlugs', 'about', 'user', 'key', 'address'],
        'kennismakers-thanks': ['words', 'user', 'key'],
        'kennismakers-formats': ['user'],
      },
      forget: async (args) => {
        const { forgetThanks } = await import(
          /* webpackIgnore: true */ /* turbopackIgnore: true */ './tasks/forgetThanks.ts'
        );
        await forgetThanks(args);
      },
    },
    {
      key: 'board',
      what: {
        nl: 'Notities van medewerkers bij een voorstel, en wie dagen voorstelde',
        en: 'Notes of staff about a proposal, and who offered days',
      },
      until: {
        nl: 'een jaar nadat het voorstel is besloten of de activiteit is geweest',
        en: 'a year after the proposal was decided or the activity was held',
      },
      fields: {
        'kennismakers-notes': ['body', 'authorName', 'author'],
        'kennismakers-options': ['offeredBy'],
        proposals: ['kennismakers.asked', 'kennismakers.checkNote'],
      },
      forget: async (args) => {
        const { forgetBoard } = await import(
          /* webpackIgnore: true */ /* turbopackIgnore: true */ './tasks/forgetBoard.ts'
        );
        await forgetBoard(args);
      },
    },
    {
      key: 'formats',
      what: {
        nl: 'Wat iemand opschreef over hoe een activiteit gaat',
        en: 'What someone wrote about how an activity goes',
      },
      until: { nl: 'zo lang het format er is', en: 'as long as the format is there' },
      fields: {
        'kennismakers-formats': [
          'title',
          'slug',
          'oldSlugs',
          'summary',
          'plan',
          'materials',
          'duration',
          'cost',
          'size',
          'tips',
          'outcome',
          'root',
          'address',
          'key',
          'origin.library',
          'origin.title',
          'origin.url',
        ],
      },
    },
  ],
};
