import type { CollectionConfig } from 'payload';
import {
  addressField,
  choice,
  everyone,
  keepSlugFree,
  librarian,
  line,
  lines,
  mayCreate,
  needed,
  oldSlugsField,
  one,
  sameLibrary,
  setAddress,
  slugField,
  themesField,
} from '../../../src/flavours/index.ts';
import { findAnew } from '../evenings/findAnew.ts';
import { findWithout } from '../evenings/findWithout.ts';
import { removeFromWorks, renameInWorks } from '../works/composerName.ts';
import { checkIdentifier } from '../identifiers/checkIdentifier.ts';
import { checkDate } from '../identifiers/partialDate.ts';

/** What someone is in music. */
export const callings = {
  composer: { nl: 'Componist', en: 'Composer' },
  musician: { nl: 'Musicus', en: 'Musician' },
  ensemble: { nl: 'Ensemble, koor of band', en: 'Ensemble, choir or band' },
  writer: { nl: 'Tekstdichter', en: 'Writer of words' },
};
export type Calling = keyof typeof callings;

/** How two people in music belong together, seen from the first. */
export const ties = {
  taught: { nl: 'gaf les aan', en: 'taught' },
  learned: { nl: 'kreeg les van', en: 'was taught by' },
  married: { nl: 'was getrouwd met', en: 'was married to' },
  family: { nl: 'is familie van', en: 'is family of' },
  friend: { nl: 'was bevriend met', en: 'was a friend of' },
  inspired: { nl: 'liet zich inspireren door', en: 'was inspired by' },
  played: { nl: 'speelde samen met', en: 'played with' },
};
export type Tie = keyof typeof ties;

/** Composers and musicians that evenings are about, or that play. */
export const people: CollectionConfig = {
  slug: 'muziekbank-people',
  labels: {
    singular: { nl: 'Componist of musicus', en: 'Composer or musician' },
    plural: { nl: 'Componisten en musici', en: 'Composers and musicians' },
  },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'born', 'died'] },
  access: { create: mayCreate(librarian), read: everyone, update: librarian, delete: librarian },
  hooks: {
    beforeValidate: [sameLibrary({})],
    beforeChange: [keepSlugFree('library', ['nieuw']), setAddress],
    afterChange: [renameInWorks, findAnew],
    beforeDelete: [removeFromWorks, ...findWithout.beforeDelete],
    afterDelete: findWithout.afterDelete,
  },
  fields: [
    line('name', { nl: 'Naam', en: 'Name' }, { max: 150, required: true }),
    line(
      'sorted',
      { nl: 'Naam om op te sorteren (achternaam, voornaam)', en: 'Name to sort by (surname, first name)' },
      { max: 150, required: true, index: true },
    ),
    slugField('name'),
    oldSlugsField(),
    addressField(),
    choice('callings', { nl: 'Wat', en: 'What' }, callings, { hasMany: true, required: true }),
    line('born', { nl: 'Geboren (jaar of dag)', en: 'Born (year or day)' }, { max: 10, validate: checkDate }),
    line(
      'died',
      { nl: 'Gestorven (jaar of dag)', en: 'Died (year or day)' },
      { max: 10, validate: checkDate },
    ),
    lines('summary', { nl: 'In een paar zinnen', en: 'In a few sentences' }, { max: 1500 }),
    line(
      'musicbrainz',
      { nl: 'MusicBrainz', en: 'MusicBrainz' },
      { max: 36, validate: checkIdentifier('musicbrainz') },
    ),
    line('viaf', { nl: 'VIAF', en: 'VIAF' }, { max: 22, validate: checkIdentifier('viaf') }),
    line('wikidata', { nl: 'Wikidata', en: 'Wikidata' }, { max: 14, validate: checkIdentifier('wikidata') }),
    {
      name: 'links',
      type: 'array',
      labels: { singular: { nl: 'Link', en: 'Link' }, plural: { nl: 'Links', en: 'Links' } },
      maxRows: 30,
      label: { nl: 'Hoort bij', en: 'Belongs with' },
      fields: [
        choice('tie', { nl: 'Hoe', en: 'How' }, ties, { required: true }),
        needed(one('person', 'muziekbank-people', { nl: 'Wie', en: 'Who' })),
      ],
    },
    themesField(),
  ],
};
