import type { Payload, PayloadRequest } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import { textFor } from '../../core/text/index.ts';
import { publicLink } from '../../libraries/publicLink.ts';
import type { MailContent } from '../../mail/queueMail.ts';
import { queueMail } from '../../mail/queueMail.ts';
import type { Group, User } from '../../payload-types.ts';
import { languageOf } from '../../people/languageOf.ts';
import { loginLink } from '../../people/loginLink.ts';
import { idOf } from '../../people/roles.ts';
import { enterParent } from './enterParent.ts';
import { libraryOf } from './libraryOf.ts';
import { membershipOf } from './membershipOf.ts';

export type Decision = { accept: true } | { accept: false; reason: string };

/**
 * Lets someone who asked take part in the group, or not; the asker is told.
 * @param group read with its library, run by whoever decides
 * @param id of the membership
 * @throws Problem 409 conflict when it was decided already; 404 when it is not of this group
 */
export async function decideRequest({
  payload,
  group,
  id,
  decision,
  by,
}: {
  payload: Payload;
  group: Group;
  id: string;
  decision: Decision;
  /** Who decides. */
  by: string;
}): Promise<void> {
  await transact({
    payload,
    key: `request:${id}`,
    by,
    work: (req) => decide({ req, group, id, decision }),
  });
}

/** The same, in the transaction of `req`. */
export async function decide({
  req,
  group,
  id,
  decision,
}: {
  req: PayloadRequest;
  group: Group;
  id: string;
  decision: Decision;
}): Promise<void> {
  const request = await membershipOf({ req, group, id, state: 'asked' });
  const user = idOf(request.user) ?? '';
  if (decision.accept) {
    if (group.archived) throw new Problem({ status: 409, code: 'group.archived' });
    await enterParent({ req, group, user: { id: user }, displayName: request.displayName ?? '' });
  }
  await req.payload.update({
    collection: 'memberships',
    id: request.id,
    data: decision.accept ? { state: 'member', removed: false } : { state: 'left' },
    depth: 0,
    overrideAccess: true, // whoever runs the group decides
    req,
  });
  await tell({ req, group, user, decision });
}

async function tell({
  req,
  group,
  user: id,
  decision,
}: {
  req: PayloadRequest;
  group: Group;
  user: string;
  decision: Decision;
}): Promise<void> {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true, // to mail who asked
    req,
  });
  const library = libraryOf(group);
  const language = languageOf(user);
  const content = decision.accept
    ? accepted({ group, user })
    : declined({ group, user, reason: decision.reason });
  const kind = decision.accept ? 'group.accepted' : 'join.declined';
  await queueMail({ req, to: user.email, language, library, kind, content });
}

function accepted({ group, user }: { group: Group; user: User }): MailContent {
  const language = languageOf(user);
  const words = textFor(language).groups.mail.accepted;
  const href = loginLink({ library: libraryOf(group), language, path: `/groepen/${group.slug}` });
  return {
    subject: words.subject(group.title),
    paragraphs: [words.text(group.title)],
    button: { label: words.button, href },
  };
}

function declined({ group, user, reason }: { group: Group; user: User; reason: string }): MailContent {
  const language = languageOf(user);
  const words = textFor(language).groups.mail.declined;
  const library = libraryOf(group);
  return {
    subject: words.subject(group.title),
    paragraphs: [words.text(group.title)],
    ...(reason && { quote: reason }),
    after: [words.after(library.name)],
    button: { label: words.button, href: publicLink({ library, language, path: '/groepen' }) },
  };
}
