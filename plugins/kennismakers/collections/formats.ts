import { randomUUID } from 'node:crypto';
import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload';
import {
  addressField,
  choice,
  keepSlugFree,
  languageField,
  librarian,
  line,
  lines,
  mayCreate,
  oldSlugsField,
  one,
  or,
  sameLibrary,
  setAddress,
  slugField,
  themesField,
} from '../../../src/flavours/index.ts';
import { byCommand, hiddenByCommand } from './byCommand.ts';

/** A format that everyone may see: on the site of its library, or for all libraries. */
const openFormat = { visibility: { in: ['library', 'network'] } };

/**
 * An activity that was held, written down so that others can do it too. One that was adopted keeps where it
 * comes from as text and address: nothing points into another library.
 */
export const formats: CollectionConfig = {
  slug: 'kennismakers-formats',
  labels: { singular: { nl: 'Format', en: 'Format' }, plural: { nl: 'Formats', en: 'Formats' } },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'visibility'] },
  access: {
    create: mayCreate(librarian),
    read: or(() => openFormat, librarian),
    update: librarian,
    delete: librarian,
  },
  hooks: {
    beforeValidate: [sameLibrary({ event: 'events', maker: 'kennismakers-makers' })],
    beforeChange: [setKey, keepSlugFree('library', ['nieuw']), setAddress],
  },
  fields: [
    line('title', { nl: 'Titel', en: 'Title' }, { max: 150, required: true }),
    slugField(),
    oldSlugsField(),
    lines('summary', { nl: 'In één of twee zinnen', en: 'In one or two sentences' }, { max: 400 }),
    lines('plan', { nl: 'Zo gaat het', en: 'Plan' }, { max: 8000 }),
    lines('materials', { nl: 'Wat heb je nodig', en: 'Materials' }, { max: 3000 }),
    line('duration', { nl: 'Hoe lang', en: 'Time' }, { max: 200 }),
    line('cost', { nl: 'Wat kost het', en: 'Cost' }, { max: 200 }),
    line('size', { nl: 'Voor hoeveel mensen', en: 'For how many people' }, { max: 200 }),
    lines('tips', { nl: 'Tips', en: 'Tips' }, { max: 3000 }),
    lines('outcome', { nl: 'Wat het opleverde', en: 'Outcome' }, { max: 3000 }),
    choice(
      'visibility',
      { nl: 'Te zien voor', en: 'Visible to' },
      {
        draft: { nl: 'Alleen medewerkers', en: 'Staff only' },
        library: { nl: 'Iedereen', en: 'Everyone' },
        network: {
          nl: 'Iedereen; andere bibliotheken mogen het overnemen',
          en: 'Everyone; others may adopt it',
        },
      },
      { required: true, defaultValue: 'draft', index: true },
    ),
    one('event', 'events', { nl: 'Begon als activiteit', en: 'Began as event' }),
    one(
      'maker',
      'kennismakers-makers',
      { nl: 'Kennismaker', en: 'Kennismaker' },
      { access: byCommand, admin: { readOnly: true } },
    ),
    // The account of the maker, to mail; never shown.
    one(
      'user',
      'users',
      { nl: 'Account', en: 'Account' },
      { access: hiddenByCommand, admin: { hidden: true } },
    ),
    // The first of its kind: itself (empty), or the one that was adopted.
    line(
      'root',
      { nl: 'Oorsprong', en: 'Root' },
      { max: 40, index: true, access: byCommand, admin: { hidden: true } },
    ),
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 120, unique: true, hidden: true, access: byCommand }),
    addressField(),
    {
      name: 'origin',
      type: 'group',
      label: { nl: 'Overgenomen van', en: 'Adopted from' },
      access: byCommand,
      admin: { readOnly: true },
      fields: [
        line('library', { nl: 'Bibliotheek', en: 'Library' }, { max: 200 }),
        line('title', { nl: 'Titel', en: 'Title' }, { max: 150 }),
        line('url', { nl: 'Adres', en: 'Address' }, { max: 500 }),
        { name: 'at', type: 'date', label: { nl: 'Op', en: 'On' } },
      ],
    },
    languageField(),
    themesField(),
  ],
};

/** Every format has a key: of the activity it began as, of what was adopted, or one of its own. */
function setKey({ data, operation }: Parameters<CollectionBeforeChangeHook>[0]): Record<string, unknown> {
  const given = data as { key?: string | null };
  return operation === 'create' && !given.key ? { ...data, key: `own:${randomUUID()}` } : data;
}
