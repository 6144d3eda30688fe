import type { Flavour } from '../../src/flavours/index.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

/** Of every field that can hold a person: until when it is kept. */
export const personal: Flavour<Settings, Words>['personal'] = {
  none: {
    'muziekbank-works': ['*'], // composers are public by trade
    'muziekbank-people': ['address'], // of a page
    'muziekbank-lists': ['address'],
    'muziekbank-parts': ['*'], // pieces and agreements about them; who is in view stands in the permissions
    recordings: ['muziekbank.noCaptions', 'muziekbank.film', 'muziekbank.filmType'],
    'muziekbank-calls': ['*'], // the library's own words
  },
  kept: [
    {
      key: 'musicians',
      what: {
        nl: 'Wie bekend is in de muziek: naam, jaren en een paar zinnen',
        en: 'Who is known in music: name, years and a few sentences',
      },
      until: {
        nl: 'zolang de bibliotheek over hen vertelt; op verzoek eerder',
        en: 'as long as the library tells about them; earlier when asked',
      },
      fields: {
        'muziekbank-people': ['name', 'sorted', 'summary', 'born', 'died', 'musicbrainz', 'viaf', 'wikidata'],
      },
    },
    {
      key: 'evenings',
      what: {
        nl: 'Wie op een muziekavond vertelt, leidt of speelt',
        en: 'Who tells, leads or plays at a music evening',
      },
      until: { nl: 'zolang de avond op de site staat', en: 'as long as the evening is on the site' },
      fields: {
        'muziekbank-evenings': [
          'specialist',
          'moderator',
          'programme.title',
          'programme.performers',
          'programme.note',
        ],
      },
    },
    {
      key: 'said',
      what: { nl: 'Wat er in een opname wordt gezegd', en: 'What is said in a recording' },
      until: { nl: 'zolang de opname er is', en: 'as long as the recording is there' },
      fields: { recordings: ['muziekbank.captions', 'muziekbank.summary'] },
    },
    {
      key: 'lists',
      what: { nl: 'Wie een luisterlijst maakte of aanvulde', en: 'Who made or added to a listening list' },
      until: {
        nl: 'zolang de lijst er is; wie haar maakte kan haar weggooien',
        en: 'as long as the list is there; who made it can throw it away',
      },
      fields: {
        'muziekbank-lists': ['title', 'intro', 'maker', 'makerName', 'items.line', 'items.by'],
      },
    },
    {
      key: 'volunteers',
      what: { nl: 'Wat een vrijwilliger weet en wie die kent', en: 'What a volunteer knows, and whom' },
      until: { nl: 'tot de vrijwilliger stopt', en: 'until the volunteer stops' },
      fields: { 'muziekbank-volunteers': ['user', 'name', 'knows', 'whom'] },
    },
    {
      key: 'offers',
      what: { nl: 'Wie hulp aanbood bij een oproep', en: 'Who offered help with a call' },
      until: { nl: 'een half jaar na het aanbod', en: 'half a year after the offer' },
      fields: { 'muziekbank-offers': ['name', 'email', 'text'] },
      forget: async (args) => {
        const { forgetOffers } = await import(
          /* webpackIgnore: true */ /* turbopackIgnore: true */ './volunteers/forgetOffers.ts'
        );
        await forgetOffers(args);
      },
    },
    {
      key: 'thanks',
      what: { nl: 'Wie we bedanken, als die dat goed vond', en: 'Whom we thank, where they agreed' },
      until: {
        nl: 'tot de bibliotheek de dank weghaalt; op verzoek eerder',
        en: 'until the library removes it; earlier when asked',
      },
      fields: { 'muziekbank-thanks': ['name', 'what'] },
    },
    {
      key: 'consents',
      what: {
        nl: 'Naam, adres en toestemming van wie in een opname voorkomt',
        en: 'Name, address and permission of who is in a recording',
      },
      until: {
        nl: 'zolang de opname er is; na een nee, of zonder antwoord, negentig dagen',
        en: 'as long as the recording is there; after a no, or without an answer, ninety days',
      },
      fields: { 'muziekbank-consents': ['name', 'email'] },
      forget: async (args) => {
        const { forgetRefused } = await import(
          /* webpackIgnore: true */ /* turbopackIgnore: true */ './consents/forgetRefused.ts'
        );
        await forgetRefused(args);
      },
    },
  ],
};
