import type { Payload, PayloadRequest } from 'payload';
import { rsvpKey } from '../../agenda/rsvpKey.ts';
import { updateRsvp } from '../../agenda/updateRsvp.ts';
import { isDuplicate } from '../../core/database/isDuplicate.ts';
import { transact } from '../../core/database/transact.ts';
import { env } from '../../core/env.ts';
import { Problem } from '../../core/Problem.ts';
import { textFor } from '../../core/text/index.ts';
import { queueMail } from '../../mail/queueMail.ts';
import type { Question, Rsvp, User } from '../../payload-types.ts';
import { findPerson } from '../findPerson.ts';
import { languageOf } from '../languageOf.ts';
import { useLink } from '../links/useLink.ts';
import { idOf } from '../roles.ts';

/**
 * Gives an account the address to which the link was mailed. What the person signed up for and asked goes
 * along; links to log in or choose a password that went to the old address stop working, and that address
 * is told.
 * @throws Problem 410 for a link that does not work; 409 account.taken when the address got an account meanwhile
 */
export async function changeAddress({ payload, token }: { payload: Payload; token: string }): Promise<User> {
  try {
    return await transact({ payload, work: (req) => change({ payload, req, token }) });
  } catch (err) {
    if (isDuplicate(err)) throw new Problem({ status: 409, code: 'account.taken' });
    throw err;
  }
}

async function change({
  payload,
  req,
  token,
}: {
  payload: Payload;
  req: PayloadRequest;
  token: string;
}): Promise<User> {
  const link = await useLink({ payload, req, token, kind: 'email' });
  const where = { id: { equals: link.user ?? '' } };
  const user = await payload.db.findOne<User>({ collection: 'users', where, req });
  if (!user || user.email !== link.facts.from) throw new Problem({ status: 410, code: 'token.unknown' });
  if (user.email === link.email) return user;
  if (await findPerson({ payload, req, email: link.email })) {
    throw new Problem({ status: 409, code: 'account.taken' });
  }
  await payload.db.updateOne({
    collection: 'users',
    id: user.id,
    data: {
      ...user,
      email: link.email,
      provenEmail: link.email,
      resetPasswordToken: null,
      resetPasswordExpiration: null,
      updatedAt: null,
    },
    returning: false,
    req,
  });
  await moveRsvps({ req, from: user.email, to: link.email });
  await moveQuestions({ req, from: user.email, to: link.email });
  const language = languageOf(user);
  const words = textFor(language).account.mail.moved;
  await queueMail({
    req,
    to: user.email,
    language,
    kind: 'account.address-changed',
    content: { subject: words.subject(env.NETWORK_NAME), paragraphs: [words.text], after: [words.notYou] },
  });
  return { ...user, email: link.email };
}

type Move = { req: PayloadRequest; from: string; to: string };

/** Where the new address signed up as well, both parties stay as they are. */
async function moveRsvps({ req, from, to }: Move): Promise<void> {
  const rsvps = await req.payload.db.find<Rsvp>({
    collection: 'rsvps',
    where: { email: { equals: from } },
    limit: 0,
    pagination: false,
    req,
  });
  for (const rsvp of rsvps.docs) {
    const key = rsvpKey({ event: idOf(rsvp.event) ?? '', email: to });
    const known = await req.payload.db.findOne({ collection: 'rsvps', where: { key: { equals: key } }, req });
    if (!known) await updateRsvp({ req, rsvp, data: { email: to, key } });
  }
}

async function moveQuestions({ req, from, to }: Move): Promise<void> {
  const { docs } = await req.payload.db.find<Question>({
    collection: 'questions',
    where: { 'askedBy.email': { equals: from } },
    limit: 0,
    pagination: false,
    req,
  });
  for (const { id, askedBy } of docs) {
    await req.payload.update({
      collection: 'questions',
      id,
      data: { askedBy: { ...askedBy, email: to } },
      depth: 0,
      overrideAccess: true, // one's own questions, by an address that is proven
      req,
    });
  }
}
