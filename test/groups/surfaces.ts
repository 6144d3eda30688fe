import type { Event, Group, Library, Post, Thread } from '../../src/payload-types.ts';
import type { TestHub } from '../helpers/startHub.ts';

/** A group with something of everything in it; every value is a word that stands nowhere else. */
export type World = {
  library: Library;
  group: Group;
  thread: Thread;
  post: Post;
  event: Event;
  words: Record<'title' | 'summary' | 'body' | 'thread' | 'post' | 'event' | 'name' | 'brings', string>;
};

/** Pages and feeds that show groups or what is in them, whoever asks. */
export function sitePaths({ library, group, thread, post, event, words }: World): string[] {
  const lib = `/${library.slug}`;
  const searched = [words.title, words.post, words.event];
  const searches = searched.flatMap((word) => [`${lib}/zoeken?q=${word}`, `/zoeken?q=${word}`]);
  const lists = [
    '/',
    '/en',
    lib,
    `${lib}/groepen`,
    `${lib}/groepen?q=${words.title}`,
    `${lib}/agenda`,
    `${lib}/agenda?q=${words.event}`,
    `${lib}/agenda?groep=${group.slug}`,
    `${lib}/agenda.ics`,
    `${lib}/agenda.atom`,
    `${lib}/agenda.json`,
    `${lib}/dossiers`,
    `${lib}/dossiers.atom`,
    `${lib}/vragen`,
    '/sitemap.xml',
    '/oai?verb=ListRecords&metadataPrefix=oai_dc',
  ];
  const own = [
    ...ownPaths(group).map((path) => `${lib}/groepen/${group.slug}${path}`),
    `/en${lib}/groepen/${group.slug}`,
    `${lib}/groepen/${group.slug}.ics`,
    `${lib}/groepen/${group.slug}/gesprekken/${thread.slug}`,
    `${lib}/groepen/${group.slug}/gesprekken/${thread.slug}/bericht/${post.id}`,
    `${lib}/agenda/${event.slug}`,
    `${lib}/agenda/${event.slug}.ics`,
    `/id/groups/${group.id}`,
    `/id/events/${event.id}`,
    `/mijn`,
  ];
  return [...lists, ...searches, ...own];
}

/** What there is under the address of a group. */
export function ownPaths(_group: Group): string[] {
  return [
    '',
    '/gesprekken',
    '/gesprekken/nieuw',
    '/deelnemers',
    '/meedoen/gestuurd',
    '/verzoeken',
    '/uitnodigen',
    '/beheer',
  ];
}

/** The same by REST: lists, single documents, and questions whose answer would tell. */
export function restPaths({ group, thread, post, event, words }: World): string[] {
  const lists = [
    'groups',
    'threads',
    'posts',
    'memberships',
    'events',
    'dossiers',
    'search-entries',
    'questions',
    'users',
  ];
  return [
    ...lists.map((slug) => `/api/${slug}?limit=500&depth=3`),
    `/api/groups/${group.id}?depth=2`,
    `/api/threads/${thread.id}?depth=2`,
    `/api/posts/${post.id}?depth=2`,
    `/api/events/${event.id}?depth=2`,
    `/api/events/versions?limit=500`,
    `/api/memberships?where[group][equals]=${group.id}`,
    `/api/posts?where[body][like]=${words.post}`,
    `/api/posts?where[thread.title][like]=${words.thread}`,
    `/api/groups?where[summary][like]=${words.summary}`,
    `/api/dossiers?where[group.title][like]=${words.title}&depth=2`,
  ];
}

const atOnce = 8;

/** Which of the words someone gets to see at these addresses. */
export async function wordsAt(
  hub: TestHub,
  { paths, words, cookie }: { paths: string[]; words: World['words']; cookie: string | undefined },
): Promise<string[]> {
  const seen = new Set<string>();
  const headers = { Origin: hub.url, 'Sec-Fetch-Site': 'same-origin', ...(cookie && { Cookie: cookie }) };
  const look = async (path: string) => {
    const answer = await hub.fetch(path, { headers });
    const told = `${await answer.text()} ${answer.headers.get('location') ?? ''}`;
    const asked = decodeURIComponent(path);
    for (const [name, word] of Object.entries(words)) {
      // What one searches for comes back in the search box; that is one's own word.
      if (told.includes(word) && !asked.includes(word)) seen.add(name);
    }
  };
  for (let start = 0; start < paths.length; start += atOnce) {
    await Promise.all(paths.slice(start, start + atOnce).map(look));
  }
  return [...seen].sort();
}
