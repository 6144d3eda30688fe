import type { CollectionConfig } from 'payload';
import { sitePreview } from '../../src/libraries/sitePreview.ts';
import { choice } from '../fields/choice.ts';
import { one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { themesField } from '../fields/common.ts';
import { noteDecision } from '../hooks/noteDecision.ts';
import { removeWith } from '../hooks/removeWith.ts';
import { sameLibrary } from '../hooks/sameLibrary.ts';
import { proposalsAccess as access } from './access.ts';

/**
 * An activity that someone wants to give, or that a librarian invites someone to give: then it is a draft
 * of theirs with `invitedBy`. For the library's staff; the proposer sees it by a personal link.
 */
export const Proposals: CollectionConfig = {
  slug: 'proposals',
  labels: { singular: { nl: 'Voorstel', en: 'Proposal' }, plural: { nl: 'Voorstellen', en: 'Proposals' } },
  admin: {
    useAsTitle: 'title',
    preview: sitePreview(({ id }) => `/voorstellen/${id}`),
    defaultColumns: ['title', 'state'],
    group: { nl: 'De lijn', en: 'The line' },
  },
  access,
  lockDocuments: false,
  disableDuplicate: true,
  hooks: {
    beforeValidate: [
      sameLibrary({
        partner: 'partners',
        event: 'events',
        question: 'questions',
        dossier: 'dossiers',
        package: 'packages',
      }),
    ],
    beforeDelete: [removeWith('proposal-messages', 'proposal'), removeWith('held-replies', 'proposal')],
    afterChange: [noteDecision('proposal.decided', ['accepted', 'declined'])],
  },
  fields: [
    line('title', { nl: 'Titel', en: 'Title' }, { max: 150, required: true }),
    lines('summary', { nl: 'Wat ga je doen?', en: 'What will you do?' }, { max: 5000 }),
    lines('forWhom', { nl: 'Voor wie?', en: 'For whom?' }, { max: 500 }),
    lines('needs', { nl: 'Wat is er nodig?', en: 'What is needed?' }, { max: 1000 }),
    lines('availability', { nl: 'Wanneer kan het?', en: 'When is it possible?' }, { max: 1000 }),
    {
      name: 'proposedBy',
      type: 'group',
      label: { nl: 'Voorgesteld door', en: 'Proposed by' },
      fields: [
        line('name', { nl: 'Naam', en: 'Name' }, { max: 100 }),
        { name: 'email', type: 'email', label: { nl: 'E-mailadres', en: 'E-mail' } },
        line('language', { nl: 'Taal', en: 'Language' }, { max: 2, defaultValue: 'nl' }),
      ],
    },
    // The account of the proposer, once the address is proven by a mailed link.
    one('person', 'users', { nl: 'Account', en: 'Account' }),
    one('partner', 'partners', { nl: 'Partner', en: 'Partner' }),
    choice(
      'state',
      { nl: 'Stand', en: 'State' },
      {
        draft: { nl: 'Concept', en: 'Draft' },
        sent: { nl: 'Verstuurd', en: 'Sent' },
        talking: { nl: 'In gesprek', en: 'Talking' },
        accepted: { nl: 'Aangenomen', en: 'Accepted' },
        declined: { nl: 'Afgewezen', en: 'Declined' },
      },
      { required: true, defaultValue: 'sent', index: true },
    ),
    // Whose word is awaited: the library's lists put that first.
    choice(
      'heardFrom',
      { nl: 'Laatste bericht van', en: 'Last word from' },
      { proposer: { nl: 'Voorsteller', en: 'Proposer' }, library: { nl: 'Bibliotheek', en: 'Library' } },
      { defaultValue: 'proposer' },
    ),
    { name: 'sentAt', type: 'date', label: { nl: 'Verstuurd op', en: 'Sent at' } },
    lines('reason', { nl: 'Reden', en: 'Reason' }, { max: 1000 }),
    choice(
      'declinedBy',
      { nl: 'Afgewezen door', en: 'Declined by' },
      { proposer: { nl: 'Voorsteller', en: 'Proposer' }, library: { nl: 'Bibliotheek', en: 'Library' } },
    ),
    one('decidedBy', 'users', { nl: 'Besloten door', en: 'Decided by' }),
    { name: 'decidedAt', type: 'date', label: { nl: 'Besloten op', en: 'Decided at' } },
    one('event', 'events', { nl: 'Activiteit', en: 'Event' }),
    one('invitedBy', 'users', { nl: 'Uitgenodigd door', en: 'Invited by' }),
    lines('invitation', { nl: 'Uitnodiging', en: 'Invitation' }, { max: 3000 }),
    one('question', 'questions', { nl: 'Bij vraag', en: 'About question' }),
    one('dossier', 'dossiers', { nl: 'Bij dossier', en: 'About dossier' }),
    one('package', 'packages', { nl: 'Vanuit pakket', en: 'From package' }),
    themesField(),
  ],
};
