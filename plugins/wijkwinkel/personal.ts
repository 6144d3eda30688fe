import type { Flavour } from '../../src/flavours/index.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

/** Of every field that can hold a person: until when it is kept. */
export const personal: Flavour<Settings, Words>['personal'] = {
  none: {
    'wijkwinkel-organisations': ['*'], // organisations
    'wijkwinkel-consultations': ['*'], // hours of organisations
  },
  kept: [
    {
      key: 'asker',
      what: {
        nl: 'De buurt en de taal van wie iets vraagt',
        en: 'Neighbourhood and language of who asks',
      },
      until: {
        nl: 'tot de vraag is afgehandeld, en hoogstens een dag langer',
        en: 'until the question is closed, and at most a day longer',
      },
      fields: { questions: ['wijkwinkel.neighbourhood'] },
      forget: async (args) => {
        const { forgetAskers } = await import(
          /* webpackIgnore: true */ /* turbopackIgnore: true */ './tasks/forgetAskers.ts'
        );
        await forgetAskers(args);
      },
    },
    {
      key: 'visits',
      what: {
        nl: 'Naam, adres en wensen van wie een afspraak maakt voor een spreekuur',
        en: 'Name, address and wishes of who makes an appointment',
      },
      until: { nl: 'tot de dag na de afspraak', en: 'until the day after the appointment' },
      fields: { 'wijkwinkel-visits': ['name', 'email', 'needs'] },
      forget: async (args) => {
        const { forgetVisitors } = await import(
          /* webpackIgnore: true */ /* turbopackIgnore: true */ './tasks/forgetVisitors.ts'
        );
        await forgetVisitors(args);
      },
    },
  ],
};
