import type { PayloadRequest } from 'payload';
import { textFor, type Language } from '../core/text/index.ts';
import { homeZone } from '../core/time/homeZone.ts';
import { whenText } from '../core/time/whenText.ts';
import { mailLibrary } from '../libraries/mailLibrary.ts';
import { publicLink } from '../libraries/publicLink.ts';
import { queueMail, type MailContent } from '../mail/queueMail.ts';
import type { Library, User } from '../payload-types.ts';
import { languageOf } from '../people/languageOf.ts';
import { loginLink } from '../people/loginLink.ts';
import { idOf } from '../people/roles.ts';
import type { Pace, Scope } from './kinds.ts';
import { listOf } from './listOf.ts';
import { loadThing } from './loadThing.ts';
import type { Readable } from './readable.ts';

type Sections = NonNullable<MailContent['sections']>;
type Place = { library: Library; language: Language };

/**
 * Mails someone what is new in their groups and themes, in the transaction of `req`: one mail for each
 * library, because each sees what goes out in its name.
 * @param told what this person may read, oldest first
 * @param pace of the day or week it is the summary of, or at once
 */
export async function mailNews({
  req,
  user,
  told,
  pace,
}: {
  req: PayloadRequest;
  user: User;
  told: Readable[];
  pace: Exclude<Pace, 'never'>;
}): Promise<void> {
  const language = languageOf(user);
  const words = textFor(language).told.news;
  for (const id of new Set(told.map(({ row }) => idOf(row.library) ?? ''))) {
    const library = await loadThing<Library>({ req, thing: `libraries:${id}` });
    if (!library) continue;
    const mine = told.filter(({ row }) => idOf(row.library) === id);
    await queueMail({
      req,
      to: user.email,
      language,
      library: mailLibrary(library),
      kind: pace === 'now' ? 'news.group' : `news.${pace}`,
      content: {
        subject: words.subject[pace](library.name),
        paragraphs: [words.text[pace](library.name)],
        sections: sectionsOf({ told: mine, library, language }),
      },
      list: listOf({ reader: { user: user.id }, scopes: scopesOf({ told: mine, pace }), language }),
    });
  }
}

/** One click stops the summary; for what came at once from a group, the news of that group. */
function scopesOf({ told, pace }: { told: Readable[]; pace: Pace }): Scope[] {
  if (pace !== 'now') return ['summary'];
  const groups = told.map(({ group }): Scope => (group ? `group:${group.id}` : 'summary'));
  return [...new Set(groups)];
}

function sectionsOf({ told, ...place }: Place & { told: Readable[] }): Sections {
  const words = textFor(place.language).told.news;
  const sections: Sections = [];
  for (const id of new Set(told.map(({ group }) => group?.id))) {
    const mine = told.filter(({ group }) => group?.id === id);
    const items = [...talkItems({ told: mine, ...place }), ...otherItems({ told: mine, ...place })];
    sections.push({ title: mine[0]?.group?.title ?? words.themes, items });
  }
  return sections;
}

/** One line for each conversation, however much was said in it. */
function talkItems({ told, library, language }: Place & { told: Readable[] }) {
  const words = textFor(language).told.news;
  const threads = new Set(told.map(({ thread }) => thread?.id).filter((id) => id !== undefined));
  return [...threads].map((id) => {
    const posts = told.filter(({ thread }) => thread?.id === id);
    const [first] = posts as [Readable, ...Readable[]];
    const path = `/groepen/${first.group?.slug}/gesprekken/${first.thread?.slug}/bericht/${first.post?.id}`;
    return {
      label: first.thread?.title ?? '',
      text: words.posts(posts.length),
      href: loginLink({ library, language, path }),
    };
  });
}

function otherItems({ told, library, language }: Place & { told: Readable[] }) {
  const words = textFor(language).told.news;
  return told.flatMap(({ event, dossier, group }) => {
    const thing = event ?? dossier;
    if (!thing) return [];
    const path = event ? `/agenda/${event.slug}` : `/dossiers/${dossier?.slug}`;
    const isOpen = !event || event.visibility === 'public' || !group;
    const href = (isOpen ? publicLink : loginLink)({ library, language, path });
    const when = event && whenText({ at: event.startsAt, until: event.endsAt, timeZone: homeZone, language });
    return [{ label: thing.title, text: when ? words.event(when) : words.dossier, href }];
  });
}
