import type { CollectionConfig } from 'payload';
import { choice } from '../fields/choice.ts';
import { one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { themesField } from '../fields/common.ts';
import { sameLibrary } from '../hooks/sameLibrary.ts';
import { proposalsAccess as access } from './access.ts';

/** An activity that someone wants to give. */
export const Proposals: CollectionConfig = {
  slug: 'proposals',
  labels: { singular: { nl: 'Voorstel', en: 'Proposal' }, plural: { nl: 'Voorstellen', en: 'Proposals' } },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state'],
    group: { nl: 'De lijn', en: 'The line' },
  },
  access,
  lockDocuments: false,
  hooks: { beforeValidate: [sameLibrary({ partner: 'partners', event: 'events' })] },
  fields: [
    line('title', { nl: 'Titel', en: 'Title' }, { max: 150, required: true }),
    lines(
      'summary',
      { nl: 'Wat, voor wie, wat is er nodig?', en: 'What, for whom, what is needed?' },
      { max: 5000 },
    ),
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
    lines('reason', { nl: 'Reden', en: 'Reason' }, { max: 1000 }),
    one('event', 'events', { nl: 'Activiteit', en: 'Event' }),
    themesField(),
  ],
};
