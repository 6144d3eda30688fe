import type { CollectionAfterChangeHook } from 'payload';
import { noteAct } from '../../../src/people/audit/noteAct.ts';
import { periods, type PeriodName } from '../../../src/people/retention/periods.ts';
import { retentionDays } from '../../../src/people/retention/retentionDays.ts';
import type { Library } from '../../../src/payload-types.ts';

/** Writes down who made the library keep things about people longer or shorter. */
export const noteRetention: CollectionAfterChangeHook<Library> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc;
  const names = Object.keys(periods) as PeriodName[];
  const changes = names
    .map((name) => ({ name, from: retentionDays(previousDoc, name), to: retentionDays(doc, name) }))
    .filter(({ from, to }) => from !== to);
  if (changes.length === 0) return doc;
  const detail = changes.map(({ name, from, to }) => `${name}: ${from} → ${to}`).join(', ');
  await noteAct({ req, act: 'retention.changed', library: doc.id, detail });
  return doc;
};
