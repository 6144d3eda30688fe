import type { CollectionConfig } from 'payload';
import { many, one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { forKnown } from '../fields/forKnown.ts';
import { staffOnly } from '../fields/staffOnly.ts';
import { visibilityField } from '../fields/common.ts';
import { libraryFrom } from '../hooks/libraryFrom.ts';
import { postsAccess as access } from './access.ts';

/** What a member says in a conversation; Markdown, made safe when shown. */
export const Posts: CollectionConfig = {
  slug: 'posts',
  labels: { singular: { nl: 'Bericht', en: 'Post' }, plural: { nl: 'Berichten', en: 'Posts' } },
  admin: {
    useAsTitle: 'body',
    defaultColumns: ['body', 'thread', 'authorName'],
    group: { nl: 'De lijn', en: 'The line' },
  },
  access,
  lockDocuments: false,
  hooks: {
    beforeValidate: [libraryFrom({ path: 'thread', relationTo: 'threads', also: ['visibility', 'group'] })],
  },
  fields: [
    one('thread', 'threads', { nl: 'Gesprek', en: 'Conversation' }, { required: true }),
    one('group', 'groups', { nl: 'Kennisgroep', en: 'Knowledge group' }),
    one('author', 'users', { nl: 'Schrijver', en: 'Author' }, { access: { read: forKnown } }),
    line('authorName', { nl: 'Naam van de schrijver', en: "Author's name" }, { max: 100 }),
    lines('body', { nl: 'Bericht', en: 'Post' }, { max: 10000, required: true }),
    one('replyTo', 'posts', { nl: 'Antwoord op', en: 'Reply to' }),
    many('mentions', 'users', { nl: 'Noemt', en: 'Mentions' }, { access: { read: forKnown } }),
    { name: 'editedAt', type: 'date', label: { nl: 'Aangepast op', en: 'Edited at' } },
    { name: 'removed', type: 'checkbox', label: { nl: 'Weggehaald', en: 'Removed' } },
    // First posts of new people wait for a moderator where the group asks so.
    {
      name: 'held',
      type: 'checkbox',
      index: true,
      label: { nl: 'Wacht op akkoord', en: 'Waits for approval' },
    },
    { name: 'hidden', type: 'checkbox', label: { nl: 'Verborgen', en: 'Hidden' } },
    // Links and pictures of new people are shown as plain words.
    { name: 'plainLinks', type: 'checkbox', label: { nl: 'Links tegengehouden', en: 'Links held back' } },
    {
      name: 'earlier',
      type: 'array',
      label: { nl: 'Eerdere teksten', en: 'Earlier texts' },
      maxRows: 50,
      access: { read: staffOnly },
      admin: { readOnly: true, initCollapsed: true },
      fields: [
        lines('body', { nl: 'Tekst', en: 'Text' }, { max: 10000 }),
        { name: 'at', type: 'date', label: { nl: 'Tot', en: 'Until' } },
      ],
    },
    visibilityField(),
  ],
};
