import { choice, line, lines, many, removeWith, type Flavour } from '../../src/flavours/index.ts';
import { mayBePublished } from './recordings/mayBePublished.ts';
import { removeFilmOf } from './films/removeFilmOf.ts';

const never = () => false;
const byUpload = { access: { create: never, update: never }, admin: { hidden: true } };

/** What the flavour adds to recordings of the core. */
export const extend: Flavour['extend'] = {
  recordings: {
    fields: [
      lines('summary', { nl: 'In een paar zinnen', en: 'In a few sentences' }, { max: 1000 }),
      choice(
        'language',
        { nl: 'Er wordt gesproken in het', en: 'Spoken language' },
        {
          nl: { nl: 'Nederlands', en: 'Dutch' },
          en: { nl: 'Engels', en: 'English' },
          de: { nl: 'Duits', en: 'German' },
        },
        { defaultValue: 'nl' },
      ),
      lines('captions', { nl: 'Ondertiteling (WebVTT)', en: 'Captions (WebVTT)' }, { max: 500_000 }),
      line('noCaptions', { nl: 'Waarom zonder ondertiteling', en: 'Why without captions' }, { max: 300 }),
      {
        name: 'nobodyInView',
        type: 'checkbox',
        defaultValue: false,
        label: {
          nl: 'Niemand is herkenbaar in beeld of te horen',
          en: 'Nobody can be recognised, seen or heard',
        },
      },
      // A film of the hub itself: name in the folder of films, and what it is. Set by the upload alone.
      line('film', { nl: 'Bestand', en: 'File' }, { max: 100, ...byUpload }),
      line('filmType', { nl: 'Soort bestand', en: 'Type of file' }, { max: 60, ...byUpload }),
      many('titles', 'titles', { nl: 'Titels hierbij', en: 'Titles with it' }),
    ],
    hooks: {
      beforeChange: [mayBePublished],
      beforeDelete: [
        removeFilmOf,
        removeWith('muziekbank-consents', 'recording'),
        removeWith('muziekbank-parts', 'recording'),
      ],
    },
  },
  events: { hooks: { beforeDelete: [removeWith('muziekbank-evenings', 'event')] } },
};
