import type { CollectionConfig } from 'payload';
import { choice } from '../fields/choice.ts';
import { one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { groupRequestsAccess as access } from './access.ts';

/** A resident or a partner wants to start a knowledge group; a librarian decides. */
export const GroupRequests: CollectionConfig = {
  slug: 'group-requests',
  labels: {
    singular: { nl: 'Verzoek om een groep', en: 'Request for a group' },
    plural: { nl: 'Verzoeken om een groep', en: 'Requests for a group' },
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'createdAt'],
    group: { nl: 'De lijn', en: 'The line' },
  },
  access,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    line('title', { nl: 'Naam van de groep', en: 'Name of the group' }, { max: 120, required: true }),
    lines('summary', { nl: 'Waar gaat het over?', en: 'What is it about?' }, { max: 400, required: true }),
    lines('people', { nl: 'Wie doen er mee?', en: 'Who takes part?' }, { max: 1000 }),
    one('partner', 'partners', { nl: 'Van partner', en: 'Of partner' }),
    line('name', { nl: 'Naam', en: 'Name' }, { max: 100 }),
    { name: 'email', type: 'email', index: true, label: { nl: 'E-mailadres', en: 'E-mail' } },
    line('language', { nl: 'Taal', en: 'Language' }, { max: 2, defaultValue: 'nl' }),
    one('user', 'users', { nl: 'Account', en: 'Account' }),
    choice(
      'state',
      { nl: 'Stand', en: 'State' },
      {
        unconfirmed: { nl: 'Nog niet bevestigd', en: 'Unconfirmed' },
        sent: { nl: 'Wacht op antwoord', en: 'Waits for an answer' },
        approved: { nl: 'Goedgekeurd', en: 'Approved' },
        declined: { nl: 'Afgewezen', en: 'Declined' },
      },
      { required: true, defaultValue: 'unconfirmed', index: true },
    ),
    lines('reason', { nl: 'Waarom (niet)', en: 'Why (not)' }, { max: 1000 }),
    one('group', 'groups', { nl: 'Kennisgroep', en: 'Knowledge group' }),
  ],
};
