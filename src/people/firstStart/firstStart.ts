import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { publicLink } from '../../libraries/publicLink.ts';
import { createLink } from '../links/createLink.ts';

const minutes = 24 * 60;

/**
 * A real database without anyone in it: a one-time link with which the first network admin and library
 * are made. Nothing when there are people already.
 * @returns lines for who started the hub
 */
export async function firstStart(payload: Payload): Promise<string[]> {
  const people = await payload.count({
    collection: 'users',
    overrideAccess: true, // only to know whether this is the first start
  });
  if (people.totalDocs > 0) return [];
  const token = await transact({
    payload,
    work: (req) => createLink({ req, kind: 'first-start', email: 'first@start.invalid', minutes }),
  });
  return [
    'Nobody has an account yet. Make the first network admin and the first library here (works once, for a day):',
    `  ${publicLink({ library: null, language: 'nl', path: `/eerste-start/${token}` })}`,
  ];
}
