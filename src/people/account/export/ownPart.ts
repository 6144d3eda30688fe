import type { CollectionSlug, Payload } from 'payload';
import type { User } from '../../../payload-types.ts';
import { idOf } from '../../roles.ts';
import { walkFields } from '../../retention/walkFields.ts';
import type { PersonField } from '../personFields.ts';
import type { MineThing } from './collectMine.ts';

/** Fields that make the whole thing one's own: what it holds was said by, or is about, this person. */
const makesOwn = new Set([
  'user',
  'person',
  'email',
  'to',
  'author',
  'startedBy',
  'requestedBy',
  'askedBy.email',
  'proposedBy.email',
  'proposedBy.user',
]);
/** Of others, or of use to the hub alone. */
const neverOut = new Set([
  'hash',
  'secret',
  'key',
  'inviterName',
  'byName',
  'editedByName',
  'html',
  'messageId',
  'facts',
  'lastError',
  'invitedBy',
]);
const plain = new Set(['text', 'textarea', 'number', 'date', 'checkbox', 'select', 'radio', 'json']);
/** What a thing in which one only stands is known by. */
const names = ['title', 'name', 'slug', 'createdAt'];

/**
 * What of a document is about this person: all of its own words where it is theirs, and only which thing it is
 * where they are one of several in it. Other people's accounts and addresses never come along.
 */
export function ownPart({
  payload,
  collection,
  doc,
  fields,
  user,
}: {
  payload: Payload;
  collection: CollectionSlug;
  doc: Record<string, unknown> & { id: string };
  fields: PersonField[];
  user: User;
}): MineThing {
  const because = fields.filter((field) => isNamed(doc, field, user)).map((field) => field.path);
  const isOwn = because.some((path) => makesOwn.has(path));
  const data: Record<string, unknown> = { id: doc.id };
  for (const { path, field } of walkFields(payload.collections[collection].config.fields)) {
    const name = path.split('.').at(-1) ?? '';
    const known = fields.find((each) => each.path === path);
    if (known) {
      if (because.includes(path) && known.kind === 'address') data[path] = user.email;
      continue;
    }
    if (neverOut.has(name) || (!isOwn && !names.includes(name))) continue;
    if (field.type === 'relationship' && !field.hasMany && field.relationTo !== 'users') {
      const id = idOf(at(doc, path) as string);
      if (id && isOwn) data[path] = id;
    }
    if (!plain.has(field.type)) continue;
    const value = at(doc, path);
    if (value !== undefined && value !== null && value !== '')
      data[path] = collection === 'outbox' ? withoutLinks(value) : value;
  }
  for (const stamp of ['createdAt', 'updatedAt']) if (doc[stamp]) data[stamp] = doc[stamp];
  return { because, data };
}

function isNamed(doc: Record<string, unknown>, field: PersonField, user: User): boolean {
  const values = [at(doc, field.path)].flat(3);
  return field.kind === 'address'
    ? values.some((value) => typeof value === 'string' && value.toLowerCase() === user.email)
    : values.some((value) => idOf(value as string) === user.id);
}

/** The value at a dotted path; of a list, of each of its rows. */
function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((here, name) => {
    if (Array.isArray(here)) return here.map((row) => (row as Record<string, unknown> | null)?.[name]);
    return (here as Record<string, unknown> | null | undefined)?.[name];
  }, value);
}

/** A mail holds links that let one in: they are of no use in a file that is kept or passed on. */
function withoutLinks(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/(https?:\/\/[^\s/]+)\/\S*/g, '$1/…') : value;
}
