import type { CollectionSlug } from 'payload';
import type { Group, Library, Post, Thread, User } from '../../src/payload-types.ts';
import { createDossier } from '../factories/dossier.ts';
import { createEvent } from '../factories/event.ts';
import { createGroup, createThread } from '../factories/group.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { createProposal } from '../factories/proposal.ts';
import { unique } from '../factories/unique.ts';
import { createUser, logIn } from '../factories/user.ts';
import type { TestHub } from '../helpers/startHub.ts';
import { signUp } from '../agenda/party.ts';

export const people = [
  'visitor',
  'resident',
  'participant',
  'moderator',
  'expert',
  'partner',
  'librarian',
  'admin',
  'otherLibrarian',
  'networkAdmin',
] as const;
export type Kind = (typeof people)[number];

export const channels = ['page', 'rest', 'feed', 'search', 'sitemap', 'mail'] as const;
export type Channel = (typeof channels)[number];

const things = [
  'publicGroup',
  'publicEvent',
  'publicDossier',
  'publicPost',
  'participantsPost',
  'participantsEvent',
  'memberName',
  'hiddenGroup',
  'hiddenPost',
  'draftEvent',
  'draftDossier',
  'reportWords',
  'postHiddenByModerator',
  'postThatWaits',
  'earlierText',
  'removedPost',
  'memberAddress',
  'signUpName',
  'signUpAddress',
  'askerAddress',
  'expertForAll',
  'expertForParticipants',
  'expertForStaff',
  'proposal',
  'groupWish',
  'invited',
] as const;
export type Thing = (typeof things)[number];

/** One of everything, each known by a word that stands nowhere else. */
export type Scene = {
  library: Library;
  words: Record<Thing, string>;
  cookies: Record<Kind, string | undefined>;
  users: Partial<Record<Kind, User>>;
  /** Addresses of all pages. */
  pages: string[];
  /** Pages with talk of a public group. */
  talk: string[];
  rest: string[];
  feeds: string[];
};

/** Makes it all, the talk by the forms of the site and the rest by factories. */
export async function createScene(hub: TestHub): Promise<Scene> {
  const words = Object.fromEntries(
    things.map((thing) => [thing, unique(thing).replace('-', '').toLowerCase()]),
  ) as Scene['words'];
  const library = await createLibrary(hub);
  await createBranch(hub, { library });
  const users = await createPeople(hub, library);
  const cookies = { visitor: undefined } as Scene['cookies'];
  for (const [kind, user] of Object.entries(users)) cookies[kind as Kind] = await logIn(hub, user);
  const writer = await createUser(hub, {
    library,
    role: 'resident',
    name: 'Wim Schrijver',
    email: `${words.memberAddress}@buurt.example`,
  });
  const pen = await logIn(hub, writer);

  const groups: Record<'open' | 'closed' | 'hidden', Group> = {
    open: await createGroup(hub, { library, title: words.publicGroup }),
    closed: await createGroup(hub, { library, visibility: 'members' }),
    hidden: await createGroup(hub, { library, visibility: 'hidden', title: words.hiddenGroup }),
  };
  for (const [name, group] of Object.entries(groups)) {
    await createMembership(hub, { group, user: users.participant });
    await createMembership(hub, { group, user: users.moderator, role: 'moderator' });
    await createMembership(hub, {
      group,
      user: writer,
      displayName: name === 'closed' ? words.memberName : 'Wim',
      trusted: true,
    });
  }
  const base = (group: Group) => `/${library.slug}/groepen/${group.slug}`;
  const all = Object.values(users)
    .map((user) => `@${user.name}`)
    .join(' ');
  const talk = {
    open: await startTalk(groups.open),
    closed: await startTalk(groups.closed),
    hidden: await startTalk(groups.hidden),
  };
  await say(talk.open, words.publicPost);
  await say(talk.closed, words.participantsPost);
  await say(talk.hidden, words.hiddenPost);
  const hiddenPost = await say(talk.open, words.postHiddenByModerator);
  await moderate(hiddenPost, { doe: 'hide', reden: 'Hoort hier niet' });
  const removed = await say(talk.open, words.removedPost);
  await send(`${pathOf(removed)}/weghalen`, {}, pen);
  const reported = await say(talk.open, 'Dit is gemeld');
  await send(`${pathOf(reported)}/melden`, { reden: 'rude', toelichting: words.reportWords }, undefined);
  const edited = await say(talk.open, words.earlierText, false);
  await send(`${pathOf(edited)}/wijzigen`, { bericht: 'Anders', versie: edited.post.updatedAt }, pen);
  // Someone new, in a group that is careful.
  const newcomer = await createUser(hub, {});
  await createMembership(hub, { group: groups.open, user: newcomer });
  await update('groups', groups.open.id, { approveFirst: true });
  const held = await say(talk.open, words.postThatWaits, true, await logIn(hub, newcomer));

  const event = await createEvent(hub, { library, title: words.publicEvent });
  const closedEvent = await createEvent(hub, {
    library,
    title: words.participantsEvent,
    group: groups.closed.id,
  });
  const draft = await createEvent(hub, { library, title: words.draftEvent, draft: true });
  const dossier = await createDossier(hub, { library, title: words.publicDossier });
  const draftDossier = await createDossier(hub, { library, title: words.draftDossier, published: false });
  await signUp(
    hub,
    { library, event },
    { name: words.signUpName, email: `${words.signUpAddress}@buurt.example` },
  );
  await hub.post(`/${library.slug}/vraag`, {
    naam: 'Vera',
    email: `${words.askerAddress}@buurt.example`,
    vraag: 'Hoe dan?',
  });
  const proposal = await createProposal(hub, { library, title: words.proposal });
  await createWaiting();
  const { docs: questions } = await hub.payload.find({
    collection: 'questions',
    where: { library: { equals: library.id } },
    overrideAccess: true, // a test looks everywhere
  });
  await hub.runJobs();

  const lib = `/${library.slug}`;
  const posts = [hiddenPost, removed, reported, edited, held].map(pathOf);
  const slugs = [event, closedEvent, draft].map(({ slug }) => `${lib}/agenda/${slug}`);
  return {
    library,
    words,
    cookies,
    users,
    talk: [`${base(groups.open)}/gesprekken`, pathOf(reported).replace(/\/bericht.*/, '')],
    pages: [
      '/',
      lib,
      ...[
        '/groepen',
        '/agenda',
        '/dossiers',
        '/vragen',
        '/toezicht',
        '/experts',
        '/voorstellen',
        '/uitnodigingen',
      ].map((path) => lib + path),
      `${lib}/voorstellen/${proposal.id}`,
      ...Object.values(groups).flatMap((group) =>
        ['', '/gesprekken', '/deelnemers', '/toezicht', '/beheer'].map((path) => base(group) + path),
      ),
      ...Object.values(talk).map(({ group, thread }) => `${base(group)}/gesprekken/${thread.slug}`),
      ...posts.map((path) => `${path}/toezicht`),
      ...[hiddenPost, removed, held].map((said) => `${pathOf(said)}/melden`),
      ...[removed, edited].map((said) => `${pathOf(said)}/wijzigen`),
      ...slugs.flatMap((path) => [path, `${path}/aanmeldingen`]),
      ...[dossier, draftDossier].flatMap(({ slug }) => [
        `${lib}/dossiers/${slug}`,
        `${lib}/dossiers/${slug}/geschiedenis`,
        `${lib}/dossiers/${slug}/toezicht`,
      ]),
      ...questions.map(({ id }) => `${lib}/vragen/${id}`),
      '/mijn',
    ],
    rest: [
      ...restLists.map((slug) => `/api/${slug}?limit=500&depth=2`),
      `/api/events?limit=500&draft=true`,
      `/api/dossiers/versions?limit=500`,
      ...posts.map((path) => `/api/posts/${path.split('/').at(-1)}?depth=2`),
      `/api/events/${draft.id}?draft=true`,
      `/api/posts?where[body][like]=${words.postThatWaits}`,
    ],
    feeds: [
      ...['/agenda.ics', '/agenda.atom', '/agenda.json', '/dossiers.atom'].map((path) => lib + path),
      ...Object.values(groups).map((group) => `${base(group)}.ics`),
      ...slugs.map((path) => `${path}.ics`),
    ],
  };

  /** What waits for staff, and experts who are seen by some. */
  async function createWaiting(): Promise<void> {
    const make = (collection: CollectionSlug, data: object) =>
      hub.payload.create({
        collection,
        data: { library: library.id, ...data } as never,
        depth: 0,
        overrideAccess: true, // a test's own data
      });
    for (const [visibility, name] of [
      ['public', words.expertForAll],
      ['participants', words.expertForParticipants],
      ['staff', words.expertForStaff],
    ]) {
      const user = (await createUser(hub, {})).id;
      await make('experts', { user, name, visibility, consentAt: new Date().toISOString() });
    }
    await make('group-requests', { title: words.groupWish, summary: 'Iets', state: 'sent' });
    const expiresAt = new Date(Date.now() + 7 * 24 * 3_600_000).toISOString();
    const invitation = { role: 'expert', sentAt: new Date().toISOString(), expiresAt, hash: unique('h') };
    await make('invitations', { ...invitation, email: `${words.invited}@buurt.example` });
  }

  type Said = { group: Group; thread: Thread; post: Post };

  function pathOf({ group, thread, post }: Said): string {
    return `${base(group)}/gesprekken/${thread.slug}/bericht/${post.id}`;
  }

  async function startTalk(group: Group): Promise<{ group: Group; thread: Thread }> {
    const { thread } = await createThread(hub, { group, author: writer, body: 'Welkom' });
    return { group, thread };
  }

  async function send(
    path: string,
    fields: Record<string, string>,
    cookie: string | undefined,
  ): Promise<void> {
    const answer = await hub.post(path, fields, { cookie });
    if (answer.status !== 303) throw new Error(`${path} answers ${answer.status}`);
  }

  /** Someone says something and names everyone. */
  async function say(
    place: { group: Group; thread: Thread },
    body: string,
    names = true,
    cookie = pen,
  ): Promise<Said> {
    await send(
      `${base(place.group)}/gesprekken/${place.thread.slug}`,
      { bericht: names ? `${body} ${all}` : body },
      cookie,
    );
    const { docs } = await hub.payload.find({
      collection: 'posts',
      where: { thread: { equals: place.thread.id }, body: { like: body } },
      depth: 0,
      overrideAccess: true, // a test looks everywhere
    });
    const [post] = docs;
    if (!post) throw new Error('The post was not kept');
    return { ...place, post };
  }

  async function moderate(said: Said, fields: Record<string, string>): Promise<void> {
    await send(`${pathOf(said)}/toezicht`, fields, cookies.moderator);
  }

  async function update(collection: CollectionSlug, id: string, data: object): Promise<void> {
    await hub.payload.update({
      collection,
      id,
      data,
      overrideAccess: true, // a test's own data
    });
  }
}

const restLists = [
  'groups',
  'memberships',
  'threads',
  'posts',
  'events',
  'dossiers',
  'questions',
  'rsvps',
  'users',
  'reports',
  'measures',
  'acts',
  'search-entries',
  'tokens',
  'notifications',
  'experts',
  'proposals',
  'group-requests',
  'invitations',
];

type Users = Record<Exclude<Kind, 'visitor'>, User>;

async function createPeople(hub: TestHub, library: Library): Promise<Users> {
  const other = await createLibrary(hub);
  return {
    resident: await createUser(hub, { library, role: 'resident' }),
    participant: await createUser(hub, {}),
    moderator: await createUser(hub, {}),
    expert: await createUser(hub, { library, role: 'expert' }),
    partner: await createUser(hub, { library, role: 'partner' }),
    librarian: await createUser(hub, { library, role: 'librarian' }),
    admin: await createUser(hub, { library, role: 'admin' }),
    otherLibrarian: await createUser(hub, { library: other, role: 'librarian' }),
    networkAdmin: await createUser(hub, { networkAdmin: true }),
  };
}

/** The addresses of a channel. */
export function pathsOf(scene: Scene, channel: Channel): string[] {
  const lib = `/${scene.library.slug}`;
  if (channel === 'page') return scene.pages;
  if (channel === 'rest') return scene.rest;
  if (channel === 'feed') return scene.feeds;
  if (channel === 'sitemap') return ['/sitemap.xml', `${lib}/sitemap.xml`, '/robots.txt'];
  const { hiddenGroup, memberAddress, publicEvent } = scene.words;
  return [
    ...Object.values(scene.words).map((word) => `${lib}/zoeken?q=${word}`),
    // The search of the whole network answers with the same entries.
    ...[hiddenGroup, memberAddress, publicEvent].map((word) => `/zoeken?q=${word}`),
  ];
}

const atOnce = 10;

/** Of which things someone sees the word at these addresses. What one asks for comes back: that does not count. */
export async function seenBy(
  hub: TestHub,
  { scene, kind, paths }: { scene: Scene; kind: Kind; paths: string[] },
): Promise<Thing[]> {
  const cookie = scene.cookies[kind];
  const headers = { Origin: hub.url, 'Sec-Fetch-Site': 'same-origin', ...(cookie && { Cookie: cookie }) };
  const seen = new Set<Thing>();
  const look = async (path: string) => {
    const text = (await (await hub.fetch(path, { headers })).text()).replaceAll(
      /q=[^"&<]*|value="[^"]*"/g,
      '',
    );
    for (const [thing, word] of Object.entries(scene.words) as [Thing, string][]) {
      // A page that was not found names the address that was asked; a search page what was looked for.
      const told = path.includes('/zoeken')
        ? text.replaceAll(/“[^”]*”|<title>.*?<\/title>|<h1.*?<\/h1>/gs, '')
        : text;
      if (
        told.includes(word) &&
        (!path.includes(word) || path.includes('/zoeken') || isShown(text, word, path))
      )
        seen.add(thing);
    }
  };
  for (let start = 0; start < paths.length; start += atOnce)
    await Promise.all(paths.slice(start, start + atOnce).map(look));
  return [...seen].sort();
}

/** Whether a word stands on a page apart from the address of that page. */
function isShown(text: string, word: string, path: string): boolean {
  const links = new RegExp(`[^"'<>\\s]*${path.split('/').at(-1)?.replaceAll(/[^\w]/g, '.')}[^"'<>\\s]*`, 'g');
  return text.includes(`>${word}`) || text.replaceAll(links, '').includes(word);
}

/** Of which things someone was told by mail. */
export async function mailedTo(
  hub: TestHub,
  { scene, kind }: { scene: Scene; kind: Kind },
): Promise<Thing[]> {
  const { docs } = await hub.payload.find({
    collection: 'outbox',
    where: { to: { equals: scene.users[kind]?.email } },
    limit: 200,
    overrideAccess: true, // a test looks into every mailbox
  });
  const text = docs.map((mail) => `${mail.subject} ${mail.text}`).join('\n');
  return (Object.entries(scene.words) as [Thing, string][])
    .filter(([, word]) => text.includes(word))
    .map(([thing]) => thing)
    .sort();
}
