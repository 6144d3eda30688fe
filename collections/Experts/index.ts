import type { CollectionConfig } from 'payload';
import { oldSlugsField, slugField, themesField } from '../fields/common.ts';
import { choice } from '../fields/choice.ts';
import { one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { keepSlugFree } from '../hooks/keepSlugFree.ts';
import { expertsAccess as access } from './access.ts';
import { setAddress } from './hooks/setAddress.ts';
import { setKey } from './hooks/setKey.ts';

/** Someone who likes to be asked: there only as long as that person agrees, and seen as far as they allow. */
export const Experts: CollectionConfig = {
  slug: 'experts',
  labels: { singular: { nl: 'Expert', en: 'Expert' }, plural: { nl: 'Experts', en: 'Experts' } },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'visibility', 'paused'],
    group: { nl: 'Mensen', en: 'People' },
  },
  access,
  lockDocuments: false,
  disableDuplicate: true,
  hooks: { beforeValidate: [setKey], beforeChange: [keepSlugFree(), setAddress] },
  fields: [
    line('name', { nl: 'Naam', en: 'Name' }, { max: 100, required: true }),
    slugField('name'),
    oldSlugsField(),
    one('user', 'users', { nl: 'Account', en: 'Account' }),
    { name: 'email', type: 'email', label: { nl: 'E-mailadres', en: 'E-mail' } },
    lines('about', { nl: 'Over mij', en: 'About me' }, { max: 2000 }),
    line('speaks', { nl: 'Talen', en: 'Languages' }, { max: 200 }),
    line('neighbourhood', { nl: 'Buurt', en: 'Neighbourhood' }, { max: 100 }),
    line('availability', { nl: 'Wanneer', en: 'When' }, { max: 300 }),
    {
      name: 'perMonth',
      type: 'number',
      min: 1,
      max: 31,
      label: {
        nl: 'Hoogstens per maand te vragen (leeg: geen grens)',
        en: 'At most per month (empty: no limit)',
      },
    },
    choice(
      'visibility',
      { nl: 'Te zien voor', en: 'Visible to' },
      {
        staff: { nl: 'Alleen medewerkers', en: 'Staff only' },
        participants: { nl: 'Deelnemers van kennisgroepen', en: 'Participants of groups' },
        public: { nl: 'Iedereen', en: 'Everyone' },
      },
      { required: true, defaultValue: 'staff', index: true },
    ),
    { name: 'paused', type: 'checkbox', defaultValue: false, label: { nl: 'Gepauzeerd', en: 'Paused' } },
    {
      name: 'consentAt',
      type: 'date',
      required: true,
      label: { nl: 'Toestemming gegeven op', en: 'Consent given at' },
    },
    // One profile per person and library (hooks/setKey).
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 100, required: true, unique: true, hidden: true }),
    line('address', { nl: 'Adres', en: 'Address' }, { max: 200, unique: true, hidden: true }),
    themesField(),
  ],
};
