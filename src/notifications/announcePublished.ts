import type { CollectionAfterChangeHook } from 'payload';
import { idOf } from '../people/roles.ts';
import type { Dossier, Event } from '../payload-types.ts';
import { announce } from './announce.ts';

/**
 * What is published for the first time is news, wherever it was published. Publishing it again tells
 * nobody twice.
 */
export function announcePublished(kind: 'event' | 'dossier'): CollectionAfterChangeHook<Event | Dossier> {
  return async ({ doc, previousDoc, operation, req }) => {
    const wasOut = operation === 'update' && previousDoc?._status === 'published';
    if (doc._status !== 'published' || wasOut) return doc;
    const group = idOf(doc.group);
    const about = {
      library: idOf(doc.library) ?? '',
      ...(group && { group }),
      topic: group ? `group:${group}` : `theme:${kind}`,
      thing: `${kind}s:${doc.id}`,
    };
    const by = req.user?.id ?? ('host' in doc ? idOf(doc.host) : undefined);
    await announce({ req, kind, about, except: by ? [String(by)] : [] });
    return doc;
  };
}
