import type { Where } from 'payload';
import type { Rsvp } from '../../../payload-types.ts';
import { hasPerson } from '../../../agenda/hasPerson.ts';
import { inEvent } from '../../../agenda/inEvent.ts';
import { forgetParty } from '../../../agenda/commands/forgetParty.ts';
import { forgetLinks } from '../../links/forgetLinks.ts';
import { idOf } from '../../roles.ts';
import type { Forgetter } from '../Forgetting.ts';

/** Links that nobody used, sign-ups that nobody confirmed, and work that failed, with the addresses in them. */
export const unconfirmed: Forgetter = async (args) => {
  if (args.library) {
    await forgetRsvps(args);
    return forgetRequests(args);
  }
  const { payload, before, at } = args;
  await forgetLinks(payload);
  await payload.db.deleteMany({
    collection: 'payload-jobs',
    where: { and: [{ hasError: { equals: true } }, { updatedAt: { less_than: before } }] },
  });
  await forgetResets({ payload, at });
};

async function forgetRsvps({ payload, library, before }: Parameters<Forgetter>[0]): Promise<void> {
  const { docs } = await payload.db.find<Rsvp>({
    collection: 'rsvps',
    where: {
      and: [
        { library: { equals: library?.id } },
        { state: { equals: 'left' } },
        { confirmedAt: { exists: false } },
        { updatedAt: { less_than: before } },
        hasPerson,
      ],
    },
    limit: 0,
    pagination: false,
  });
  for (const rsvp of docs) {
    const event = idOf(rsvp.event) ?? '';
    await inEvent({ payload, event, work: (req) => forgetParty({ req, rsvp, event }) });
  }
}

/** Requests for a group that nobody confirmed. */
async function forgetRequests({ payload, library, before }: Parameters<Forgetter>[0]): Promise<void> {
  await payload.db.deleteMany({
    collection: 'group-requests',
    where: {
      and: [
        { library: { equals: library?.id } },
        { state: { equals: 'unconfirmed' } },
        { updatedAt: { less_than: before } },
      ],
    },
  });
}

/** Links to a new password that were not used. */
async function forgetResets({
  payload,
  at,
}: Pick<Parameters<Forgetter>[0], 'payload' | 'at'>): Promise<void> {
  const where: Where = {
    and: [
      { resetPasswordToken: { exists: true } },
      { resetPasswordExpiration: { less_than: at.toISOString() } },
    ],
  };
  const data = { resetPasswordToken: null, resetPasswordExpiration: null };
  for (;;) {
    const cleared = await payload.db.updateOne({
      collection: 'users',
      where,
      data,
      options: { atomic: true },
    });
    if (!cleared) return;
  }
}
