import type { Payload, PayloadRequest } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { env } from '../../core/env.ts';
import { now } from '../../core/now.ts';
import { textFor, type Language } from '../../core/text/index.ts';
import { queueMail, type MailContent } from '../../mail/queueMail.ts';
import { hasStopped } from '../../notifications/choices.ts';
import { listOf } from '../../notifications/listOf.ts';
import { languageOf } from '../../people/languageOf.ts';
import { librariansOf } from '../../people/librariansOf.ts';
import { libraryById } from '../libraryById.ts';
import type { Library, User } from '../../payload-types.ts';
import { mailLibrary } from '../mailLibrary.ts';
import { waitingFor, type Waiting } from '../today/waitingFor.ts';
import { claimTelling } from './claimTelling.ts';
import { ageOf } from './ageOf.ts';

/**
 * Mails the librarians of a library what waits for them: each once a day, as far as they may see it, and
 * only who did not switch it off.
 * @param library its id
 * @param period the beginning of the day it is the mail of
 */
export async function mailToday({
  payload,
  library: id,
  period,
}: {
  payload: Payload;
  library: string;
  period: string;
}): Promise<void> {
  await transact({
    payload,
    work: async (req) => {
      const library = await libraryById({ req, id });
      if (!library || library.archived) return;
      for (const user of await librariansOf({ req, library: id })) await mail({ req, user, library, period });
    },
  });
}

async function mail({
  req,
  user,
  library,
  period,
}: {
  req: PayloadRequest;
  user: User;
  library: Library;
  period: string;
}): Promise<void> {
  const reader = { user: user.id, email: user.email };
  if (await hasStopped({ req, reader, kind: 'staff' })) return;
  const asked = { payload: req.payload, user: { ...user, collection: 'users' as const }, at: now(), req };
  const waiting = await waitingFor({ ...asked, libraries: [library] });
  if (waiting.length === 0) return;
  const thing = `libraries:${library.id}`;
  const isMine = await claimTelling({
    req,
    user: user.id,
    library: library.id,
    thing,
    why: `today:${period}`,
  });
  if (!isMine) return;
  const language = languageOf(user);
  await queueMail({
    req,
    to: user.email,
    language,
    library: mailLibrary(library),
    kind: 'staff.today',
    content: contentOf({ waiting, library, language }),
    list: listOf({ reader: { user: user.id }, scopes: ['staff'], language }),
  });
}

function contentOf({
  waiting,
  library,
  language,
}: {
  waiting: Waiting[];
  library: Library;
  language: Language;
}): MailContent {
  const { today, told } = textFor(language);
  const total = waiting.reduce((sum, each) => sum + each.total, 0);
  return {
    subject: told.staff.subject(total, library.name),
    paragraphs: [told.staff.text(library.name)],
    facts: waiting.map((each) => ({
      label: today[each.kind],
      value: told.staff.count(each.total, today.days(Math.max(...each.items.map(ageOf)))),
    })),
    button: { label: told.staff.button, href: `${env.PUBLIC_URL}/admin` },
  };
}
