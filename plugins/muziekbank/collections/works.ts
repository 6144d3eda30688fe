import type { CollectionConfig } from 'payload';
import {
  addressField,
  everyone,
  keepSlugFree,
  librarian,
  line,
  lines,
  many,
  mayCreate,
  oldSlugsField,
  one,
  sameLibrary,
  setAddress,
  slugField,
} from '../../../src/flavours/index.ts';
import { findAnew } from '../evenings/findAnew.ts';
import { findWithout } from '../evenings/findWithout.ts';
import { copyComposerName } from '../works/composerName.ts';
import { checkIdentifier } from '../identifiers/checkIdentifier.ts';
import { checkDate } from '../identifiers/partialDate.ts';

/** Works of music: what is played and spoken of. */
export const works: CollectionConfig = {
  slug: 'muziekbank-works',
  labels: { singular: { nl: 'Muziekwerk', en: 'Work' }, plural: { nl: 'Muziekwerken', en: 'Works' } },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'composer', 'catalogueNumber', 'date'] },
  access: { create: mayCreate(librarian), read: everyone, update: librarian, delete: librarian },
  hooks: {
    beforeValidate: [
      sameLibrary({
        composer: 'muziekbank-people',
        writer: 'muziekbank-people',
        partOf: 'muziekbank-works',
      }),
    ],
    beforeChange: [keepSlugFree('library', ['nieuw']), setAddress, copyComposerName],
    afterChange: [findAnew],
    ...findWithout,
  },
  fields: [
    line('title', { nl: 'Titel', en: 'Title' }, { max: 200, required: true, index: true }),
    slugField(),
    oldSlugsField(),
    addressField(),
    // With a work in an evening or a part its composer comes along: one level deeper than usual.
    { ...one('composer', 'muziekbank-people', { nl: 'Componist', en: 'Composer' }), maxDepth: 2 },
    { ...one('writer', 'muziekbank-people', { nl: 'Tekst van', en: 'Words by' }), maxDepth: 2 },
    line(
      'composerName',
      { nl: 'Naam van de componist', en: 'Name of the composer' },
      { max: 150, admin: { hidden: true } },
    ),
    line(
      'catalogueNumber',
      { nl: 'Werknummer (opus, BWV, KV)', en: 'Catalogue number (opus, BWV, KV)' },
      { max: 60 },
    ),
    line('date', { nl: 'Jaar of dag', en: 'Year or day' }, { max: 10, validate: checkDate }),
    lines('summary', { nl: 'In een paar zinnen', en: 'In a few sentences' }, { max: 1500 }),
    line(
      'musicbrainz',
      { nl: 'MusicBrainz', en: 'MusicBrainz' },
      { max: 36, validate: checkIdentifier('musicbrainz') },
    ),
    line('viaf', { nl: 'VIAF', en: 'VIAF' }, { max: 22, validate: checkIdentifier('viaf') }),
    line('wikidata', { nl: 'Wikidata', en: 'Wikidata' }, { max: 14, validate: checkIdentifier('wikidata') }),
    one('partOf', 'muziekbank-works', { nl: 'Deel van', en: 'Part of' }),
    many('titles', 'titles', { nl: 'Titels in de collectie', en: 'Titles in the collection' }),
  ],
};
