import type { Request } from 'express';
import { Problem } from '../../core/Problem.ts';
import { idOf } from '../../people/roles.ts';
import type { Rsvp } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { findRsvp } from '../findRsvp.ts';
import { readToldEvent, type ToldEvent } from '../readToldEvent.ts';
import { readRsvpToken } from '../rsvpToken.ts';

export type Mine = { rsvp: Rsvp; event: ToldEvent };

/**
 * The id of the RSVP that a personal link is about.
 * @throws Problem 404 token.unknown for a link that was not made here
 */
export function rsvpIdOf(request: Request): string {
  const id = readRsvpToken(String(request.params.token));
  if (!id) throw unknown();
  return id;
}

/**
 * What someone signed up for, by the personal link.
 * @throws Problem 404 token.unknown; also when it was erased or forgotten
 */
export async function loadMine({ ctx, request }: { ctx: Context; request: Request }): Promise<Mine> {
  const { payload } = ctx;
  const rsvp = await findRsvp({ payload, where: { id: { equals: rsvpIdOf(request) } } });
  const event = await readToldEvent({ payload, id: idOf(rsvp?.event) ?? '' });
  if (!rsvp?.email || !event) throw unknown();
  return { rsvp, event };
}

function unknown(): Problem {
  return new Problem({ status: 404, code: 'token.unknown' });
}
