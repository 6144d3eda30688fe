import type { Payload, PayloadRequest, Where } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { meetAt } from '../../core/tally/meetAt.ts';
import { textFor } from '../../core/text/index.ts';
import { mailLibrary } from '../../libraries/mailLibrary.ts';
import { tellWaiting } from '../../notifications/tellWaiting.ts';
import type { Group, Library, Report } from '../../payload-types.ts';
import { loginLink } from '../../people/loginLink.ts';
import { whoModerates } from '../whoModerates.ts';

/** More about one thing says nothing new. */
const mostOpen = 20;

export type Reported = {
  library: Library;
  /** Read with its library; none for a dossier of the library itself. */
  group?: Group;
  post?: string;
  dossier?: string;
  /** What it is called: the conversation or the dossier. */
  title: string;
  excerpt: string;
};

/**
 * Keeps a report and mails who looks after it, once as long as one about the same thing waits. Who reports is not
 * asked and not kept.
 */
export async function reportThing({
  payload,
  thing,
  reason,
  words,
}: {
  payload: Payload;
  thing: Reported;
  reason: Report['reason'];
  words: string;
}): Promise<void> {
  const about: Where = thing.post ? { post: { equals: thing.post } } : { dossier: { equals: thing.dossier } };
  const key = `report:${thing.post ?? thing.dossier}`;
  await transact({
    payload,
    key,
    work: async (req) => {
      await meetAt({ req, key }); // counted first, written after
      const { totalDocs } = await payload.count({
        collection: 'reports',
        where: { and: [about, { state: { equals: 'open' } }] },
        overrideAccess: true, // only a number
        req,
      });
      if (totalDocs >= mostOpen) return;
      await payload.create({
        collection: 'reports',
        data: {
          library: thing.library.id,
          group: thing.group?.id ?? null,
          post: thing.post ?? null,
          dossier: thing.dossier ?? null,
          title: thing.title.slice(0, 200),
          excerpt: thing.excerpt.slice(0, 2000),
          reason,
          words,
          state: 'open',
        },
        depth: 0,
        overrideAccess: true, // anyone who sees a thing may report it
        req,
      });
      if (totalDocs === 0) await tell({ req, thing, reason, words });
    },
  });
}

async function tell({
  req,
  thing,
  reason,
  words,
}: {
  req: PayloadRequest;
  thing: Reported;
  reason: Report['reason'];
  words: string;
}): Promise<void> {
  const { library, group } = thing;
  const { people, path } = await whoModerates({ req, library, group });
  await tellWaiting({
    req,
    people,
    kind: 'held',
    mail: 'group.report',
    library: mailLibrary(library),
    write: ({ language }) => {
      const t = textFor(language).moderation;
      return {
        subject: t.mail.report.subject(thing.title),
        paragraphs: [t.mail.report.text(thing.title), ...(words ? [t.mail.report.words(words)] : [])],
        facts: [{ label: t.report.reason, value: t.reasons[reason] }],
        quote: thing.excerpt.slice(0, 600),
        button: { label: t.mail.report.button, href: loginLink({ library, language, path }) },
      };
    },
  });
}
