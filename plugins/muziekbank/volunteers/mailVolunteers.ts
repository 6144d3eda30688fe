import type { PayloadRequest } from 'payload';
import { languageOf, mailFromFlavour } from '../../../src/flavours/hub.ts';
import type { MuziekbankCall, User } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { callLink, ownLink } from './callLink.ts';

/** Accounts of volunteers who asked for calls by mail. */
export async function volunteersToMail({ ctx, req }: { ctx: Ctx; req: PayloadRequest }): Promise<User[]> {
  const { docs } = await req.payload.find({
    collection: 'muziekbank-volunteers',
    where: { and: [{ library: { equals: ctx.library.id } }, { mailCalls: { equals: true } }] },
    limit: 500,
    pagination: false,
    depth: 1,
    overrideAccess: true, // to mail those who asked for it
    req,
  });
  return docs.flatMap(({ user }) => (user && typeof user === 'object' ? [user] : []));
}

/** Mails one of them the call, in the transaction of `req`. */
export async function mailCall({
  ctx,
  req,
  user,
  call,
}: {
  ctx: Ctx;
  req: PayloadRequest;
  user: User;
  call: MuziekbankCall;
}): Promise<void> {
  await mailFromFlavour({
    req,
    flavour: 'muziekbank',
    kind: 'call',
    library: ctx.library,
    to: user.email,
    language: languageOf(user),
    facts: { name: user.name, title: call.title, text: call.text, href: callLink({ ctx, call }) },
    list: { user: user.id, settings: ownLink({ ctx, path: '/vrijwilligers/mijn' }) },
  });
}
