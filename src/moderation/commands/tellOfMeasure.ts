import type { PayloadRequest } from 'payload';
import { textFor } from '../../core/text/index.ts';
import { dateText } from '../../core/time/dateText.ts';
import { homeZone } from '../../core/time/homeZone.ts';
import { queueMail, type MailLibrary } from '../../mail/queueMail.ts';
import type { Measure, User } from '../../payload-types.ts';
import { languageOf } from '../../people/languageOf.ts';
import { createLink } from '../../people/links/createLink.ts';
import { linkAddress } from '../../people/links/linkAddress.ts';

const minutes = 14 * 24 * 60;

/** Kinds of which the author is told, and may say something back once. */
export type ToldKind = 'hide' | 'restore' | 'warn' | 'block' | 'unblock' | 'refuse' | 'approve';
const answerable: readonly string[] = ['hide', 'warn', 'block', 'refuse'];

/** Mails who it is about what was done and why, in the transaction of `req`, with a link to say something back. */
export async function tellOfMeasure({
  req,
  user,
  library,
  measure,
  kind,
  place,
}: {
  req: PayloadRequest;
  user: User;
  library: MailLibrary;
  measure: Measure;
  kind: ToldKind;
  /** Name of the group, the dossier or the library. */
  place: string;
}): Promise<void> {
  const language = languageOf(user);
  const t = textFor(language).moderation.mail;
  const until = measure.until ? dateText({ at: measure.until, timeZone: homeZone, language }) : '';
  const token = answerable.includes(kind)
    ? await createLink({
        req,
        kind: 'answer',
        email: user.email,
        user: user.id,
        facts: { measure: measure.id },
        minutes,
      })
    : undefined;
  await queueMail({
    req,
    to: user.email,
    language,
    library,
    kind: `measure.${kind}`,
    content: {
      subject: t[kind].subject(place),
      paragraphs: [t[kind].text(place, until), ...(measure.reason ? [t.reason(measure.reason)] : [])],
      ...(measure.excerpt && { quote: measure.excerpt }),
      ...(token && {
        button: { label: t.answer, href: linkAddress({ kind: 'answer', token, language }) },
        after: [t.once],
      }),
    },
  });
}
