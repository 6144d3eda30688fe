import type { Payload, Where } from 'payload';
import { transact } from '../../../core/database/transact.ts';
import type { Forgetter } from '../Forgetting.ts';

/** Who asked or proposed something that was dealt with: the name and the address go, the words stay. */
export const askers: Forgetter = async ({ payload, library, before }) => {
  if (!library) return;
  const of: Where = { library: { equals: library.id } };
  await forgetAskers({
    payload,
    where: {
      and: [
        of,
        { state: { in: ['answered', 'closed'] } },
        {
          or: [
            { closedAt: { less_than: before } },
            // from before the moment was noted
            { and: [{ closedAt: { exists: false } }, { updatedAt: { less_than: before } }] },
          ],
        },
        {
          or: [
            { 'askedBy.email': { exists: true } },
            { 'askedBy.name': { exists: true } },
            { 'askedBy.phone': { exists: true } },
          ],
        },
      ],
    },
  });
  await forgetProposers({
    payload,
    where: {
      and: [
        of,
        { state: { in: ['accepted', 'declined'] } },
        { updatedAt: { less_than: before } },
        // Who proposed an activity is its organiser until it has been, however far ahead it was planned.
        { or: [{ event: { exists: false } }, { 'event.endsAt': { less_than: before } }] },
        { or: [{ 'proposedBy.email': { exists: true } }, { 'proposedBy.name': { exists: true } }] },
      ],
    },
  });
  await forgetRequests({ payload, of, before });
  await forgetDrafts({ payload, of, before });
};

const rest = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const; // forgets for everyone

async function forgetAskers({ payload, where }: { payload: Payload; where: Where }): Promise<void> {
  const { docs } = await payload.find({ collection: 'questions', where, ...rest, select: {} });
  for (const { id } of docs) {
    await transact({
      payload,
      key: `question:${id}`,
      work: (req) =>
        payload.update({
          collection: 'questions',
          id,
          data: { askedBy: { name: null, email: null, phone: null } },
          depth: 0,
          overrideAccess: true, // forgets for everyone
          req,
        }),
    });
  }
}

async function forgetProposers({ payload, where }: { payload: Payload; where: Where }): Promise<void> {
  const { docs } = await payload.find({ collection: 'proposals', where, ...rest, select: {} });
  for (const { id } of docs) {
    await forgetMessages({ payload, proposal: id });
    await transact({
      payload,
      key: `proposal:${id}`,
      work: (req) =>
        payload.update({
          collection: 'proposals',
          id,
          data: { proposedBy: { name: null, email: null }, person: null },
          depth: 0,
          overrideAccess: true, // forgets for everyone
          req,
        }),
    });
  }
}

/** Who said what in the talk about a proposal that was decided. */
async function forgetMessages({ payload, proposal }: { payload: Payload; proposal: string }): Promise<void> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'proposal-messages',
    where: { proposal: { equals: proposal } },
    limit: 0,
    pagination: false,
    select: {},
  });
  for (const { id } of docs)
    await payload.db.updateOne({
      collection: 'proposal-messages',
      id,
      data: { author: null, authorName: null },
      returning: false,
    });
}

/** Proposals that were never sent, and invitations to propose that nobody took up: nothing of them stays. */
async function forgetDrafts({
  payload,
  of,
  before,
}: {
  payload: Payload;
  of: Where;
  before: string;
}): Promise<void> {
  const where: Where = { and: [of, { state: { equals: 'draft' } }, { updatedAt: { less_than: before } }] };
  const { docs } = await payload.find({ collection: 'proposals', where, ...rest, select: {} });
  for (const { id } of docs) {
    await transact({
      payload,
      key: `proposal:${id}`,
      work: async (req) => {
        await payload.delete({ collection: 'proposals', id, depth: 0, overrideAccess: true, req }); // forgets for everyone
      },
    });
  }
}

/** Who asked for a group that was decided on. */
async function forgetRequests({
  payload,
  of,
  before,
}: {
  payload: Payload;
  of: Where;
  before: string;
}): Promise<void> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'group-requests',
    where: {
      and: [
        of,
        { state: { in: ['approved', 'declined'] } },
        { updatedAt: { less_than: before } },
        { or: [{ email: { exists: true } }, { name: { exists: true } }] },
      ],
    },
    limit: 0,
    pagination: false,
    select: {},
  });
  for (const { id } of docs)
    await payload.db.updateOne({
      collection: 'group-requests',
      id,
      data: { name: null, email: null, user: null },
      returning: false,
    });
}
