import type { CollectionConfig } from 'payload';
import { announcePublished } from '../../src/notifications/announcePublished.ts';
import { sitePreview } from '../../src/libraries/sitePreview.ts';
import {
  languageField,
  motifField,
  oldSlugsField,
  slugField,
  themesField,
  visibilityField,
} from '../fields/common.ts';
import { choice } from '../fields/choice.ts';
import { many, one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { keepSlugFree } from '../hooks/keepSlugFree.ts';
import { keepWhile } from '../hooks/keepWhile.ts';
import { sameLibrary } from '../hooks/sameLibrary.ts';
import { eventsAccess as access } from './access.ts';
import { closingField } from './fields/closingField.ts';
import { rsvpFields } from './fields/rsvpFields.ts';
import { bookItsRoom } from './hooks/bookItsRoom.ts';
import { branchOfRoom } from './hooks/branchOfRoom.ts';
import { checkTimes } from './hooks/checkTimes.ts';
import { copyVisibility } from './hooks/copyVisibility.ts';
import { dropSeats } from './hooks/dropSeats.ts';
import { freeItsRoom } from './hooks/freeItsRoom.ts';
import { keepLedger } from './hooks/keepLedger.ts';
import { tellAskerOfMeeting } from './hooks/tellAskerOfMeeting.ts';
import { moveGroupOn } from './hooks/moveGroupOn.ts';

/** A meeting or other activity. Seats are counted in `seat-ledgers`, never here. */
export const Events: CollectionConfig = {
  slug: 'events',
  labels: { singular: { nl: 'Activiteit', en: 'Event' }, plural: { nl: 'Activiteiten', en: 'Events' } },
  admin: {
    useAsTitle: 'title',
    preview: sitePreview(({ slug }) => `/agenda/${slug}`),
    defaultColumns: ['title', 'startsAt', 'branch', 'eventStatus'],
    group: { nl: 'De lijn', en: 'The line' },
  },
  access,
  lockDocuments: false,
  versions: { drafts: true, maxPerDoc: 100 },
  indexes: [{ fields: ['library', 'slug'], unique: true }, { fields: ['library', 'startsAt'] }],
  hooks: {
    beforeValidate: [
      sameLibrary({
        branch: 'branches',
        room: 'rooms',
        group: 'groups',
        series: 'series',
        partners: 'partners',
        question: 'questions',
        proposal: 'proposals',
        package: 'packages',
      }),
      copyVisibility,
    ],
    beforeChange: [checkTimes, branchOfRoom, keepSlugFree('library', ['nieuw'])],
    afterChange: [bookItsRoom, moveGroupOn, keepLedger, tellAskerOfMeeting, announcePublished('event')],
    beforeDelete: [
      keepWhile({
        collection: 'recordings',
        of: (event) => ({ event: { equals: event } }),
        code: 'delete.recorded',
      }),
      freeItsRoom,
      dropSeats,
    ],
  },
  fields: [
    line('title', { nl: 'Titel', en: 'Title' }, { max: 150, required: true }),
    slugField(),
    oldSlugsField(),
    lines('summary', { nl: 'In één of twee zinnen', en: 'In one or two sentences' }, { max: 400 }),
    { name: 'body', type: 'richText', label: { nl: 'Beschrijving', en: 'Description' } },
    {
      name: 'startsAt',
      type: 'date',
      required: true,
      index: true,
      label: { nl: 'Begint', en: 'Starts' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'endsAt',
      type: 'date',
      required: true,
      index: true,
      label: { nl: 'Eindigt', en: 'Ends' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    one('branch', 'branches', { nl: 'Vestiging', en: 'Branch' }),
    one('room', 'rooms', { nl: 'Ruimte', en: 'Room' }),
    one('group', 'groups', { nl: 'Kennisgroep', en: 'Knowledge group' }),
    one('post', 'posts', { nl: 'Ontstaan uit bericht', en: 'Grew from post' }),
    one('question', 'questions', { nl: 'Komt voort uit vraag', en: 'Comes from question' }),
    one('proposal', 'proposals', { nl: 'Komt voort uit voorstel', en: 'Comes from proposal' }),
    one('package', 'packages', { nl: 'Vanuit informatiepakket', en: 'From package' }),
    many('partners', 'partners', { nl: 'Partners', en: 'Partners' }),
    one('host', 'users', { nl: 'Organisator', en: 'Host' }),
    one('moderator', 'users', { nl: 'Gespreksleider', en: 'Moderator' }),
    one('series', 'series', { nl: 'Reeks', en: 'Series' }),
    ...rsvpFields(),
    choice(
      'eventStatus',
      { nl: 'Gaat het door?', en: 'Is it on?' },
      {
        scheduled: { nl: 'Gepland', en: 'Scheduled' },
        cancelled: { nl: 'Afgezegd', en: 'Cancelled' },
        postponed: { nl: 'Uitgesteld', en: 'Postponed' },
        held: { nl: 'Geweest', en: 'Held' },
      },
      { required: true, defaultValue: 'scheduled', index: true, admin: { position: 'sidebar' } },
    ),
    lines(
      'statusReason',
      { nl: 'Waarom niet, of anders?', en: 'Why not, or otherwise?' },
      {
        max: 500,
        admin: {
          position: 'sidebar',
          description: {
            nl: 'Staat op de pagina en in de mail als de activiteit niet doorgaat.',
            en: 'On the page and in the mail when the event is off.',
          },
        },
      },
    ),
    choice(
      'audience',
      { nl: 'Voor wie', en: 'For whom' },
      {
        everyone: { nl: 'Iedereen', en: 'Everyone' },
        children: { nl: 'Kinderen', en: 'Children' },
        youth: { nl: 'Jongeren', en: 'Young people' },
        adults: { nl: 'Volwassenen', en: 'Adults' },
        seniors: { nl: 'Ouderen', en: 'Seniors' },
      },
      { hasMany: true },
    ),
    languageField(),
    choice(
      'coreFunction',
      { nl: 'Kernfunctie', en: 'Core function' },
      {
        '1': { nl: '1 Kennis en informatie', en: '1 Knowledge and information' },
        '2': { nl: '2 Ontwikkeling en educatie', en: '2 Development and education' },
        '3': { nl: '3 Lezen en literatuur', en: '3 Reading and literature' },
        '4': { nl: '4 Ontmoeting en debat', en: '4 Meeting and debate' },
        '5': { nl: '5 Kunst en cultuur', en: '5 Art and culture' },
      },
      { admin: { position: 'sidebar' } },
    ),
    one('dossier', 'dossiers', { nl: 'Werd dossier', en: 'Became dossier' }),
    many('titles', 'titles', {
      nl: 'Boeken, muziek en films hierover',
      en: 'Books, music and films about this',
    }),
    closingField(),
    themesField(),
    motifField(),
    visibilityField(),
  ],
};
