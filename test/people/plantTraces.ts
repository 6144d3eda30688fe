import type { CollectionSlug } from 'payload';
import type { Library, User } from '../../src/payload-types.ts';
import { createEvent } from '../factories/event.ts';
import { createProposal } from '../factories/proposal.ts';
import { unique } from '../factories/unique.ts';
import type { TestHub } from '../helpers/startHub.ts';

/**
 * Puts someone everywhere where people stand by account, name, address or telephone number, apart from groups and
 * dossiers. @returns the number, and what was made
 */
export async function plantTraces(
  hub: TestHub,
  { library, user, phone }: { library: Library; user: User; phone: string },
): Promise<{ expert: string }> {
  const { id, name, email } = user;
  const make = async (collection: CollectionSlug, data: object) =>
    (await hub.payload.create({
      collection,
      data: { library: library.id, ...data } as never,
      depth: 0,
      overrideAccess: true, // a test's own data
    })) as { id: string };
  const expert = await make('experts', {
    user: id,
    email,
    name,
    about: `${name} weet van bijen`,
    visibility: 'public',
    consentAt: new Date().toISOString(),
  });
  await make('tallies', { library: undefined, key: `expert:${expert.id}:asked`, count: 2 });
  const proposal = await createProposal(hub, {
    library,
    person: id,
    proposedBy: { name, email, language: 'nl' },
  });
  const message = { proposal: proposal.id, body: 'Wanneer hoor ik iets?' };
  await make('proposal-messages', { ...message, side: 'proposer', authorName: name });
  await make('proposal-messages', { ...message, side: 'library', author: id, authorName: name });
  await make('group-requests', { title: 'Club', summary: 'Iets', name, email, user: id, state: 'sent' });
  const expiresAt = new Date(Date.now() + 7 * 24 * 3_600_000).toISOString();
  await make('invitations', { email, role: 'expert', expiresAt, hash: unique('h') });
  await make('invitations', {
    email: `${unique('ander')}@mensen.example`,
    role: 'expert',
    invitedBy: id,
    inviterName: name,
    expiresAt,
    hash: unique('h'),
  });
  await make('second-factors', { key: id, user: id, secret: 'verzegeld' });
  const event = await createEvent(hub, { library });
  await make('rsvps', {
    event: event.id,
    name,
    email,
    phone,
    partySize: 1,
    state: 'confirmed',
    token: unique('t'),
  });
  await make('questions', { text: 'Hoe?', state: 'taken', askedBy: { name, email, phone } });
  await make('questions', { text: 'Voor een ander', state: 'taken', enteredBy: id });
  for (const scope of ['mention', 'reply'])
    await make('mail-choices', {
      key: `${scope === 'mention' ? id : email}:${scope}`,
      ...(scope === 'mention' ? { user: id } : { email }),
      scope,
      pace: 'never',
    });
  await make('stopped-addresses', { email, reason: `550 ${email} unknown`, key: `${email}:${library.id}` });
  return { expert: expert.id };
}
