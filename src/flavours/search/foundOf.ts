import type { FlavourFound } from '../contract/Flavour.ts';
import { noteFault } from '../faults.ts';
import type { FlavourKind } from './flavourKinds.ts';

type Doc = { id: string; _status?: 'draft' | 'published' | null };

/**
 * By which a thing of a flavour is found. A draft never is, whatever the flavour says; a fault is noted,
 * and the thing is not found.
 */
export function foundOf({ kind, doc }: { kind: FlavourKind; doc: Doc }): FlavourFound | null {
  if (doc._status === 'draft') return null;
  try {
    const found = kind.search.entry(doc as never);
    return found?.title ? found : null;
  } catch (err) {
    noteFault({ flavour: kind.flavour.slug, where: `search ${kind.kind}`, err });
    return null;
  }
}
