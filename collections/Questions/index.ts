import type { CollectionConfig } from 'payload';
import { sitePreview } from '../../src/libraries/sitePreview.ts';
import { choice } from '../fields/choice.ts';
import { many, one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { themesField } from '../fields/common.ts';
import { sameLibrary } from '../hooks/sameLibrary.ts';
import { questionsAccess as access } from './access.ts';
import { noteClosing } from './hooks/noteClosing.ts';

/**
 * What someone wants to know. The words and the asker are for staff; the site shows `publicText` only,
 * through a presenter.
 */
export const Questions: CollectionConfig = {
  slug: 'questions',
  labels: { singular: { nl: 'Vraag', en: 'Question' }, plural: { nl: 'Vragen', en: 'Questions' } },
  admin: {
    useAsTitle: 'text',
    preview: sitePreview(({ id }) => `/vragen/${id}`),
    defaultColumns: ['text', 'state', 'createdAt'],
    group: { nl: 'De lijn', en: 'The line' },
  },
  access,
  lockDocuments: false,
  hooks: {
    beforeValidate: [sameLibrary({ group: 'groups', event: 'events', dossier: 'dossiers' })],
    beforeChange: [noteClosing],
  },
  fields: [
    lines(
      'text',
      { nl: 'Vraag zoals gesteld (alleen voor staf)', en: 'Question as asked (staff only)' },
      { max: 3000, required: true },
    ),
    lines(
      'publicText',
      { nl: 'Vraag zoals iedereen die ziet', en: 'Question as everyone sees it' },
      { max: 600 },
    ),
    {
      name: 'askedBy',
      type: 'group',
      label: { nl: 'Gesteld door', en: 'Asked by' },
      fields: [
        line('name', { nl: 'Naam', en: 'Name' }, { max: 100 }),
        { name: 'email', type: 'email', label: { nl: 'E-mailadres', en: 'E-mail' } },
        line('language', { nl: 'Taal', en: 'Language' }, { max: 2, defaultValue: 'nl' }),
        line('phone', { nl: 'Telefoon', en: 'Telephone' }, { max: 30 }),
      ],
    },
    choice(
      'state',
      { nl: 'Stand', en: 'State' },
      {
        new: { nl: 'Nieuw', en: 'New' },
        taken: { nl: 'Opgepakt', en: 'Taken up' },
        answered: { nl: 'Beantwoord', en: 'Answered' },
        closed: { nl: 'Gesloten', en: 'Closed' },
      },
      { required: true, defaultValue: 'new', index: true, admin: { position: 'sidebar' } },
    ),
    choice(
      'channel',
      { nl: 'Binnengekomen', en: 'Came in' },
      {
        site: { nl: 'Via de site', en: 'On the site' },
        phone: { nl: 'Per telefoon', en: 'By telephone' },
        desk: { nl: 'Aan de balie', en: 'At the desk' },
      },
      { defaultValue: 'site' },
    ),
    one('enteredBy', 'users', { nl: 'Ingevoerd door', en: 'Entered by' }),
    // Whether an expert may read the asker's own words; without, only the public wording goes.
    choice(
      'expertConsent',
      { nl: 'Mag naar een expert', en: 'May go to an expert' },
      {
        none: { nl: 'Niet gevraagd', en: 'Not asked' },
        asked: { nl: 'Toestemming gevraagd', en: 'Consent asked' },
        given: { nl: 'Ja', en: 'Yes' },
        refused: { nl: 'Nee', en: 'No' },
      },
      { defaultValue: 'none' },
    ),
    one('group', 'groups', { nl: 'Kennisgroep', en: 'Knowledge group' }),
    one('event', 'events', { nl: 'Activiteit', en: 'Event' }),
    one('dossier', 'dossiers', { nl: 'Gesteld bij dossier', en: 'Asked at dossier' }),
    one('post', 'posts', { nl: 'Ontstaan uit bericht', en: 'Grew from post' }),
    lines('answer', { nl: 'Antwoord', en: 'Answer' }, { max: 10000 }),
    {
      name: 'closedAt',
      type: 'date',
      index: true,
      label: { nl: 'Afgehandeld op', en: 'Closed at' },
      admin: { readOnly: true },
    },
    lines('reason', { nl: 'Waarom gesloten', en: 'Why closed' }, { max: 1000 }),
    themesField(),
    many('meetings', 'events', { nl: 'Bijeenkomsten hierover', en: 'Meetings about this' }),
    many('answeredWith', 'dossiers', { nl: 'Beantwoord met dossiers', en: 'Answered with dossiers' }),
  ],
};
