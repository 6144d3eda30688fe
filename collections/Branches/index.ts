import type { CollectionConfig, Field } from 'payload';
import { choice } from '../fields/choice.ts';
import { line, type Label } from '../fields/text.ts';
import { oldSlugsField, slugField } from '../fields/common.ts';
import { keepSlugFree } from '../hooks/keepSlugFree.ts';
import { keepWhile } from '../hooks/keepWhile.ts';
import { branchesAccess as access } from './access.ts';

const weekdays: Record<string, Label> = {
  '1': { nl: 'maandag', en: 'Monday' },
  '2': { nl: 'dinsdag', en: 'Tuesday' },
  '3': { nl: 'woensdag', en: 'Wednesday' },
  '4': { nl: 'donderdag', en: 'Thursday' },
  '5': { nl: 'vrijdag', en: 'Friday' },
  '6': { nl: 'zaterdag', en: 'Saturday' },
  '7': { nl: 'zondag', en: 'Sunday' },
};

/** Days of the week with the hours between which something is open, in wall-clock time of the branch. */
export function hoursField(name: string, label: Label): Field {
  return {
    name,
    type: 'array',
    labels: {
      singular: { nl: 'Openingstijd', en: 'Opening time' },
      plural: { nl: 'Openingstijden', en: 'Opening times' },
    },
    label,
    maxRows: 30,
    fields: [
      choice('weekday', { nl: 'Dag', en: 'Day' }, weekdays, { required: true }),
      wallTime('opens', { nl: 'Van', en: 'From' }),
      wallTime('closes', { nl: 'Tot', en: 'Until' }),
    ],
  };
}

function wallTime(name: string, label: Label) {
  return line(name, label, {
    max: 5,
    required: true,
    validate: (value: unknown) =>
      /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(String(value)) || 'Een tijd ziet eruit als 19:30.',
  } as never);
}

/** A building of a library. */
export const Branches: CollectionConfig = {
  slug: 'branches',
  labels: { singular: { nl: 'Vestiging', en: 'Branch' }, plural: { nl: 'Vestigingen', en: 'Branches' } },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'slug'], group: { nl: 'Inrichting', en: 'Set-up' } },
  access,
  lockDocuments: false,
  indexes: [{ fields: ['library', 'slug'], unique: true }],
  hooks: {
    beforeChange: [keepSlugFree()],
    beforeDelete: [
      keepWhile({
        collection: 'rooms',
        of: (branch) => ({ branch: { equals: branch } }),
        code: 'delete.rooms',
      }),
    ],
  },
  fields: [
    line('name', { nl: 'Naam', en: 'Name' }, { max: 100, required: true }),
    slugField('name'),
    oldSlugsField(),
    line('isil', { nl: 'ISIL', en: 'ISIL' }, { max: 16 }),
    {
      name: 'address',
      type: 'group',
      label: { nl: 'Adres', en: 'Address' },
      fields: [
        line('street', { nl: 'Straat en nummer', en: 'Street and number' }),
        line('postalCode', { nl: 'Postcode', en: 'Postal code' }, { max: 10 }),
        line('city', { nl: 'Plaats', en: 'City' }, { max: 80 }),
      ],
    },
    line(
      'timeZone',
      { nl: 'Tijdzone', en: 'Time zone' },
      { max: 60, required: true, defaultValue: 'Europe/Amsterdam' },
    ),
    hoursField('openingHours', { nl: 'Openingstijden', en: 'Opening hours' }),
    {
      name: 'closings',
      type: 'array',
      labels: {
        singular: { nl: 'Gesloten dag', en: 'Closing' },
        plural: { nl: 'Gesloten dagen', en: 'Closings' },
      },
      label: { nl: 'Gesloten dagen', en: 'Closings' },
      maxRows: 200,
      fields: [
        line('from', { nl: 'Van (jjjj-mm-dd)', en: 'From (yyyy-mm-dd)' }, { max: 10, required: true }),
        line(
          'to',
          { nl: 'Tot en met (jjjj-mm-dd)', en: 'Until and including (yyyy-mm-dd)' },
          { max: 10, required: true },
        ),
        line('reason', { nl: 'Waarom', en: 'Why' }),
      ],
    },
  ],
};
