import type { CollectionConfig, Where } from 'payload';
import { now } from '../../src/core/now.ts';
import { sitePreview } from '../../src/libraries/sitePreview.ts';
import { choice } from '../fields/choice.ts';
import { forKnown } from '../fields/forKnown.ts';
import { many, one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { languageField, motifField, oldSlugsField, slugField, themesField } from '../fields/common.ts';
import { keepSlugFree } from '../hooks/keepSlugFree.ts';
import { keepWhile } from '../hooks/keepWhile.ts';
import { removeWith } from '../hooks/removeWith.ts';
import { sameLibrary } from '../hooks/sameLibrary.ts';
import { groupsAccess as access } from './access.ts';
import { noteVisibility } from './hooks/noteVisibility.ts';
import { passOnVisibility } from './hooks/passOnVisibility.ts';
import { shutChildren } from './hooks/shutChildren.ts';
import { syncModerators } from './hooks/syncModerators.ts';
import { withinParent } from './hooks/withinParent.ts';

const stillToMeet = (group: string): Where => ({
  and: [
    { group: { equals: group } },
    { endsAt: { greater_than: now().toISOString() } },
    { eventStatus: { not_equals: 'cancelled' } },
  ],
});

/** People who think together about a question. */
export const Groups: CollectionConfig = {
  slug: 'groups',
  labels: {
    singular: { nl: 'Kennisgroep', en: 'Knowledge group' },
    plural: { nl: 'Kennisgroepen', en: 'Knowledge groups' },
  },
  admin: {
    useAsTitle: 'title',
    preview: sitePreview(({ slug }) => `/groepen/${slug}`),
    defaultColumns: ['title', 'phase', 'visibility'],
    group: { nl: 'De lijn', en: 'The line' },
  },
  access,
  lockDocuments: false,
  indexes: [{ fields: ['library', 'slug'], unique: true }],
  hooks: {
    beforeValidate: [sameLibrary({ question: 'questions', parent: 'groups', partner: 'partners' })],
    beforeChange: [keepSlugFree('library', ['nieuw', 'verzoeken']), withinParent],
    beforeDelete: [
      keepWhile({ collection: 'events', of: stillToMeet, code: 'delete.meetings' }),
      keepWhile({
        collection: 'groups',
        of: (group) => ({ parent: { equals: group } }),
        code: 'delete.subgroups',
      }),
      removeWith('threads', 'group'),
      removeWith('memberships', 'group'),
    ],
    afterChange: [passOnVisibility, shutChildren, syncModerators, noteVisibility],
  },
  fields: [
    line('title', { nl: 'Naam', en: 'Name' }, { max: 120, required: true }),
    slugField(),
    oldSlugsField(),
    lines('summary', { nl: 'Waar gaat het over?', en: 'What is it about?' }, { max: 400 }),
    { name: 'body', type: 'richText', label: { nl: 'Meer over de groep', en: 'More about the group' } },
    one('question', 'questions', { nl: 'Ontstaan uit vraag', en: 'Grew from question' }),
    one('dossier', 'dossiers', { nl: 'Ontstaan uit dossier', en: 'Grew from dossier' }),
    one('partner', 'partners', { nl: 'Gebracht door partner', en: 'Brought by partner' }),
    choice(
      'phase',
      { nl: 'Waar staat de groep?', en: 'Where does the group stand?' },
      {
        ask: { nl: 'Vragen: we verkennen de vraag', en: 'Asking: we explore the question' },
        think: { nl: 'Denken: we zoeken samen uit', en: 'Thinking: we find out together' },
        do: { nl: 'Doen: we komen bij elkaar', en: 'Doing: we meet' },
      },
      { required: true, defaultValue: 'ask' },
    ),
    choice(
      'visibility',
      { nl: 'Wie ziet de groep?', en: 'Who sees the group?' },
      {
        public: { nl: 'Iedereen', en: 'Everyone' },
        members: {
          nl: 'Deelnemers; wie een account heeft ziet de voordeur',
          en: 'Members; people with an account see the front door',
        },
        hidden: { nl: 'Alleen deelnemers: verborgen', en: 'Members only: hidden' },
      },
      { required: true, defaultValue: 'public', index: true },
    ),
    choice(
      'joinMode',
      { nl: 'Hoe doe je mee?', en: 'How do people join?' },
      {
        open: { nl: 'Meteen', en: 'At once' },
        ask: { nl: 'Op verzoek', en: 'On request' },
        invite: { nl: 'Op uitnodiging', en: 'By invitation' },
      },
      { required: true, defaultValue: 'open' },
    ),
    many('moderators', 'users', { nl: 'Gespreksleiders', en: 'Moderators' }, { access: { read: forKnown } }),
    one('parent', 'groups', { nl: 'Deel van groep', en: 'Part of group' }),
    many('titles', 'titles', {
      nl: 'Boeken, muziek en films hierover',
      en: 'Books, music and films about this',
    }),
    themesField(),
    motifField(),
    languageField(),
    {
      name: 'approveFirst',
      type: 'checkbox',
      label: {
        nl: 'Eerste berichten van nieuwe mensen wachten op akkoord',
        en: 'First posts of new people wait for approval',
      },
      admin: { position: 'sidebar' },
    },
    {
      name: 'trustAfter',
      type: 'number',
      min: 0,
      max: 20,
      defaultValue: 3,
      label: {
        nl: 'Na zo veel berichten is iemand niet meer nieuw',
        en: 'After so many posts someone is no longer new',
      },
      admin: { position: 'sidebar' },
    },
    {
      name: 'archived',
      type: 'checkbox',
      label: { nl: 'Gesloten', en: 'Archived' },
      admin: { position: 'sidebar' },
    },
  ],
};
