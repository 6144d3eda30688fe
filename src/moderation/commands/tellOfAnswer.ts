import type { PayloadRequest } from 'payload';
import { textFor } from '../../core/text/index.ts';
import { mailLibrary } from '../../libraries/mailLibrary.ts';
import { tellWaiting } from '../../notifications/tellWaiting.ts';
import type { Group, Library, Measure } from '../../payload-types.ts';
import { loginLink } from '../../people/loginLink.ts';
import { idOf } from '../../people/roles.ts';
import { whoModerates } from '../whoModerates.ts';

/** Mails who looks after the talk what someone says back to a measure, in the transaction of `req`. */
export async function tellOfAnswer({
  req,
  measure,
}: {
  req: PayloadRequest;
  measure: Measure;
}): Promise<void> {
  const find = { depth: 0, disableErrors: true, overrideAccess: true, req } as const; // for a mail to who runs it
  const id = idOf(measure.library) ?? '';
  const library: Library | null = await req.payload.findByID({ collection: 'libraries', id, ...find });
  if (!library || library.archived) return;
  const within = idOf(measure.group);
  const group: Group | null = within
    ? await req.payload.findByID({ collection: 'groups', id: within, ...find })
    : null;
  const { people, path } = await whoModerates({ req, library, group });
  await tellWaiting({
    req,
    people: people.filter((user) => user.id !== idOf(measure.person)),
    kind: 'held',
    mail: 'group.answer',
    library: mailLibrary(library),
    write: ({ language }) => {
      const t = textFor(language).moderation;
      const place = group?.title ?? library.name;
      return {
        subject: t.mail.answered.subject(place),
        paragraphs: [t.mail.answered.text(t.kinds[measure.kind], measure.title ?? place)],
        quote: measure.answer ?? '',
        button: { label: t.mail.answered.button, href: loginLink({ library, language, path }) },
      };
    },
  });
}
