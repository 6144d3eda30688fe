import type { Payload, PayloadRequest } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { env } from '../../core/env.ts';
import { now } from '../../core/now.ts';
import { textFor } from '../../core/text/index.ts';
import { queueMail } from '../../mail/queueMail.ts';
import { hasStopped } from '../../notifications/choices.ts';
import { listOf } from '../../notifications/listOf.ts';
import { languageOf } from '../../people/languageOf.ts';
import { librariansOf } from '../../people/librariansOf.ts';
import { hasRole } from '../../people/roles.ts';
import { libraryById } from '../libraryById.ts';
import type { Library, User } from '../../payload-types.ts';
import { mailLibrary } from '../mailLibrary.ts';
import { waitingFor, type Waiting } from '../today/waitingFor.ts';
import { ageOf } from './ageOf.ts';
import { claimTelling } from './claimTelling.ts';

const usualDays = 7;
/** So many of a kind are looked at, oldest first. */
const most = 100;

/**
 * Tells a second person of a library what waits there longer than it may: its admins, or else a librarian
 * other than the first. Of each thing once.
 * @param library its id
 */
export async function mailOverdue({
  payload,
  library: id,
}: {
  payload: Payload;
  library: string;
}): Promise<void> {
  await transact({
    payload,
    work: async (req) => {
      const library = await libraryById({ req, id });
      if (!library || library.archived) return;
      for (const user of await secondPeople({ req, library })) await tell({ req, user, library });
    },
  });
}

async function secondPeople({ req, library }: { req: PayloadRequest; library: Library }): Promise<User[]> {
  const willing: User[] = [];
  const all = await librariansOf({ req, library: library.id });
  for (const user of all) {
    const reader = { user: user.id, email: user.email };
    if (!(await hasStopped({ req, reader, kind: 'overdue' }))) willing.push(user);
  }
  const admins = willing.filter((user) =>
    hasRole({ actor: { ...user, networkAdmin: false }, library: library.id, roles: ['admin'] }),
  );
  if (admins.length > 0) return admins;
  const other = willing.find((user) => user.id !== all[0]?.id) ?? willing[0];
  return other ? [other] : [];
}

async function tell({
  req,
  user,
  library,
}: {
  req: PayloadRequest;
  user: User;
  library: Library;
}): Promise<void> {
  const days = library.overdueDays ?? usualDays;
  const asked = { payload: req.payload, user: { ...user, collection: 'users' as const }, at: now(), req };
  const waiting = await waitingFor({ ...asked, libraries: [library], most });
  const late: Waiting[] = [];
  for (const each of waiting) {
    const items: Waiting['items'] = [];
    for (const item of each.items.filter((one) => ageOf(one) >= days)) {
      const claim = { req, user: user.id, library: library.id, thing: `${each.kind}:${item.id}` };
      if (await claimTelling({ ...claim, why: 'overdue' })) items.push(item);
    }
    if (items.length > 0) late.push({ ...each, items });
  }
  if (late.length === 0) return;
  const language = languageOf(user);
  const { today, told } = textFor(language);
  const count = late.reduce((sum, { items }) => sum + items.length, 0);
  await queueMail({
    req,
    to: user.email,
    language,
    library: mailLibrary(library),
    kind: 'staff.overdue',
    content: {
      subject: told.overdue.subject(count, library.name),
      paragraphs: [told.overdue.text(library.name, days)],
      sections: late.map(({ kind, items }) => ({
        title: today[kind],
        items: items.map((item) => ({
          label: item.label,
          text: told.overdue.waits(today.days(ageOf(item))),
          href: `${env.PUBLIC_URL}${item.href}`,
        })),
      })),
      button: { label: told.staff.button, href: `${env.PUBLIC_URL}/admin` },
    },
    list: listOf({ reader: { user: user.id }, scopes: ['overdue'], language }),
  });
}
