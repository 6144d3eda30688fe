import type { Field, SelectField, TextField } from 'payload';
import type { Motif } from '../../templates/parts/motifs.ts';
import { setSlug } from '../hooks/setSlug.ts';
import { choice } from './choice.ts';
import { many } from './relation.ts';
import { line, type Label } from './text.ts';

/** The part of the address after the library; made from the title when left empty. */
export function slugField(from: 'title' | 'name' = 'title'): TextField {
  return line(
    'slug',
    { nl: 'Adres op de site', en: 'Address on the site' },
    {
      max: 80,
      index: true,
      admin: { position: 'sidebar' },
      hooks: { beforeValidate: [setSlug(from)] },
    },
  );
}

/** Slugs it had before; they redirect. Kept by a hook. */
export function oldSlugsField(): Field {
  return { name: 'oldSlugs', type: 'text', hasMany: true, maxRows: 50, admin: { hidden: true } };
}

export function themesField(): Field {
  return many('themes', 'themes', { nl: "Thema's", en: 'Themes' }, { admin: { position: 'sidebar' } });
}

/** What each drawing shows. */
const drawings: Record<Motif, Label> = {
  rails: { nl: 'Spoor', en: 'Rails' },
  care: { nl: 'Zorg', en: 'Care' },
  house: { nl: 'Huizen', en: 'Houses' },
  music: { nl: 'Muziek', en: 'Music' },
  hands: { nl: 'Handen', en: 'Hands' },
  book: { nl: 'Boek', en: 'Book' },
  garden: { nl: 'Tuin', en: 'Garden' },
  city: { nl: 'Stad', en: 'City' },
  water: { nl: 'Water', en: 'Water' },
  people: { nl: 'Mensen', en: 'People' },
  kitchen: { nl: 'Keuken', en: 'Kitchen' },
  craft: { nl: 'Handwerk', en: 'Craft' },
  language: { nl: 'Taal', en: 'Language' },
  lamp: { nl: 'Lamp', en: 'Lamp' },
  history: { nl: 'Vroeger', en: 'The past' },
  children: { nl: 'Kinderen', en: 'Children' },
};

export function motifField(): SelectField {
  return choice('motif', { nl: 'Tekening', en: 'Drawing' }, drawings, {
    admin: {
      position: 'sidebar',
      description: { nl: 'Te zien waar geen foto is.', en: 'Shown where there is no photo.' },
    },
  });
}

export function languageField(): SelectField {
  return choice(
    'language',
    { nl: 'Taal van de tekst', en: 'Language of the text' },
    {
      nl: { nl: 'Nederlands', en: 'Dutch' },
      en: { nl: 'Engels', en: 'English' },
      de: { nl: 'Duits', en: 'German' },
      ar: { nl: 'Arabisch', en: 'Arabic' },
      tr: { nl: 'Turks', en: 'Turkish' },
      uk: { nl: 'Oekraïens', en: 'Ukrainian' },
      pl: { nl: 'Pools', en: 'Polish' },
    },
    { defaultValue: 'nl', admin: { position: 'sidebar' } },
  );
}

/** Copied from the group: who may see this. Set by a hook, never by hand. */
export function visibilityField(): SelectField {
  return choice(
    'visibility',
    { nl: 'Zichtbaar voor', en: 'Visible to' },
    {
      public: { nl: 'Iedereen', en: 'Everyone' },
      members: { nl: 'Deelnemers', en: 'Members' },
      hidden: { nl: 'Deelnemers; verborgen', en: 'Members; hidden' },
    },
    { defaultValue: 'public', index: true, required: true, admin: { readOnly: true, position: 'sidebar' } },
  );
}
