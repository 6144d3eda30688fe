import type { CollectionConfig } from 'payload';
import { choice } from '../fields/choice.ts';
import { one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { measuresAccess as access } from './access.ts';

/** What moderators did and why: the log of a group's talk, and the blocks that hold now. */
export const Measures: CollectionConfig = {
  slug: 'measures',
  labels: { singular: { nl: 'Maatregel', en: 'Measure' }, plural: { nl: 'Maatregelen', en: 'Measures' } },
  admin: {
    useAsTitle: 'kind',
    defaultColumns: ['createdAt', 'kind', 'person', 'byName', 'until'],
    group: { nl: 'Mensen', en: 'People' },
  },
  access,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['person', 'kind'] }],
  fields: [
    choice(
      'kind',
      { nl: 'Wat', en: 'What' },
      {
        hide: { nl: 'Verborgen', en: 'Hidden' },
        restore: { nl: 'Teruggezet', en: 'Restored' },
        close: { nl: 'Gesprek gesloten', en: 'Conversation closed' },
        open: { nl: 'Gesprek heropend', en: 'Conversation reopened' },
        warn: { nl: 'Waarschuwing', en: 'Warning' },
        block: { nl: 'Geblokkeerd', en: 'Blocked' },
        unblock: { nl: 'Blokkade opgeheven', en: 'Block lifted' },
        approve: { nl: 'Bericht goedgekeurd', en: 'Post approved' },
        refuse: { nl: 'Bericht niet geplaatst', en: 'Post not placed' },
        dismiss: { nl: 'Melding: laten staan', en: 'Report: left as it is' },
      },
      { required: true, index: true },
    ),
    one('person', 'users', { nl: 'Wie', en: 'Who' }),
    line('personName', { nl: 'Naam in de groep', en: 'Name in the group' }, { max: 100 }),
    one('group', 'groups', { nl: 'Kennisgroep', en: 'Knowledge group' }),
    one('thread', 'threads', { nl: 'Gesprek', en: 'Conversation' }),
    one('post', 'posts', { nl: 'Bericht', en: 'Post' }),
    one('dossier', 'dossiers', { nl: 'Dossier', en: 'Dossier' }),
    line('title', { nl: 'Waarover', en: 'About' }, { max: 200 }),
    lines('reason', { nl: 'Waarom', en: 'Why' }, { max: 1000 }),
    lines('excerpt', { nl: 'Wat er stond', en: 'What it said' }, { max: 2000 }),
    one('by', 'users', { nl: 'Door', en: 'By' }),
    line('byName', { nl: 'Naam van wie het deed', en: 'Name of who did it' }, { max: 100 }),
    // Of a block: how long it holds, and when it was lifted before that.
    { name: 'until', type: 'date', index: true, label: { nl: 'Tot', en: 'Until' } },
    { name: 'liftedAt', type: 'date', label: { nl: 'Opgeheven op', en: 'Lifted at' } },
    lines('answer', { nl: 'Antwoord', en: 'Answer' }, { max: 2000 }),
    { name: 'answeredAt', type: 'date', label: { nl: 'Antwoord op', en: 'Answered at' } },
  ],
};
