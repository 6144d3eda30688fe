import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { dropProfiles } from '../../../experts/commands/dropProfiles.ts';
import { dropFactor } from '../../factor/dropFactor.ts';
import type { Dossier, Invitation, ProposalMessage, Question, User } from '../../../payload-types.ts';

/** Takes out what is a person's alone, and the names and addresses in what others keep. */
export async function dropOwnThings({ req, user }: { req: PayloadRequest; user: User }): Promise<void> {
  const { payload } = req;
  await dropFactor({ req, user: user.id });
  const memberships = await ids({ req, collection: 'memberships', where: { user: { equals: user.id } } });
  for (const id of memberships) {
    // With its hooks: the group's list of moderators follows.
    await payload.delete({ collection: 'memberships', id, depth: 0, overrideAccess: true, req }); // one's own
  }
  const drop = (collection: CollectionSlug, where: Where) =>
    payload.db.deleteMany({ collection, where, req });
  const { email } = user;
  await drop('tokens', { or: [{ user: { equals: user.id } }, { email: { equals: email } }] });
  await drop('outbox', { to: { equals: email } });
  await drop('invitations', { email: { equals: email } });
  const own: Where = { or: [{ user: { equals: user.id } }, { email: { equals: email } }] };
  await drop('mail-choices', own);
  await drop('stopped-addresses', { email: { equals: email } });
  await dropProfiles({ req, where: own });
  await forgetTalk({ req, user });
  await forget<Question>(
    { req, collection: 'questions', where: { 'askedBy.email': { equals: email } } },
    (doc) => ({
      askedBy: { ...doc.askedBy, name: null, email: null, phone: null },
    }),
  );
  await forget<{ id: string; proposedBy?: object | null }>(
    { req, collection: 'proposals', where: { 'proposedBy.email': { equals: email } } },
    (doc) => ({ proposedBy: { ...doc.proposedBy, name: null, email: null } }),
  );
  await forget<{ id: string }>({ req, collection: 'group-requests', where: own }, () => ({
    name: null,
    email: null,
    user: null,
  }));
  await forget<Invitation>(
    { req, collection: 'invitations', where: { invitedBy: { equals: user.id } } },
    () => ({
      inviterName: null,
      invitedBy: null,
    }),
  );
  await forget<Dossier>({ req, collection: 'dossiers', where: { editedBy: { equals: user.id } } }, () => ({
    editedByName: null,
  }));
}

/** The name beside what someone said about their own proposals; the words stay with the library. */
async function forgetTalk({ req, user }: { req: PayloadRequest; user: User }): Promise<void> {
  const proposals = await ids({
    req,
    collection: 'proposals',
    where: { or: [{ person: { equals: user.id } }, { 'proposedBy.email': { equals: user.email } }] },
  });
  const where = { proposal: { in: proposals }, side: { equals: 'proposer' } };
  await forget<ProposalMessage>({ req, collection: 'proposal-messages', where }, () => ({
    author: null,
    authorName: null,
  }));
}

async function ids({
  req,
  collection,
  where,
}: {
  req: PayloadRequest;
  collection: CollectionSlug;
  where: Where;
}): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where,
    limit: 0,
    pagination: false,
    req,
  });
  return docs.map(({ id }) => id);
}

/** The whole document, for on SQLite writing one list of a document empties the others. */
async function forget<T extends { id: string }>(
  { req, collection, where }: { req: PayloadRequest; collection: CollectionSlug; where: Where },
  change: (doc: T) => Record<string, unknown>,
): Promise<void> {
  const { docs } = await req.payload.db.find<T>({ collection, where, limit: 0, pagination: false, req });
  for (const doc of docs) {
    await req.payload.db.updateOne({
      collection,
      id: doc.id,
      data: { ...doc, ...change(doc) },
      returning: false,
      req,
    });
  }
}
