import type { CollectionSlug } from 'payload';
import { transact } from '../../src/core/database/transact.ts';
import type { Group, Library, Post, Thread, User } from '../../src/payload-types.ts';
import { seal } from '../../src/people/factor/seal.ts';
import { createLink } from '../../src/people/links/createLink.ts';
import { createDossier } from '../factories/dossier.ts';
import { createEvent } from '../factories/event.ts';
import { createGroup, createThread } from '../factories/group.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { createRoom } from '../factories/room.ts';
import { createUser, logIn } from '../factories/user.ts';
import { linkIn, newestMail } from '../helpers/newestMail.ts';
import type { TestHub } from '../helpers/startHub.ts';

/** A page that one comes at by a mailed link or with a right, and who looks. */
export type Behind = { name: string; path: string; cookie?: string };

type World = {
  hub: TestHub;
  library: Library;
  group: Group;
  thread: Thread;
  post: Post;
  /** Sessions. */
  librarian: string;
  admin: string;
  resident: string;
  member: User;
};

/** A little library in which there is one of each. */
export async function createBehind(hub: TestHub): Promise<Behind[]> {
  const library = await createLibrary(hub, { name: 'Bibliotheek De Linde' });
  const group = await createGroup(hub, { library, title: 'Samen tuinieren', joinMode: 'ask' });
  const member = await createUser(hub, { library, role: 'resident', name: 'Fatma Yıldız' });
  await createMembership(hub, { group, user: member });
  const { thread, post } = await createThread(hub, {
    group,
    author: member,
    title: 'Welke planten doen het op klei?',
    body: 'Ik heb zware klei en veel schaduw. Wie weet wat het daar doet?',
  });
  const staff = await createUser(hub, { library, role: 'librarian', name: 'Anneke de Wit' });
  const boss = await createUser(hub, { library, role: 'admin', name: 'Joost Baas' });
  const [librarian, admin, resident] = await Promise.all([staff, boss, member].map((one) => logIn(hub, one)));
  const world = { hub, library, group, thread, post, member } as World;
  Object.assign(world, { librarian, admin, resident });
  return [
    ...(await waysIn(world)),
    ...(await signUps(world)),
    ...(await proposals(world)),
    ...(await rooms(world)),
    ...(await moderation(world)),
    ...(await experts(world)),
    ...(await others(world)),
  ];
}

const at = ({ library }: World, path: string) => `/${library.slug}${path}`;
const base = (world: World) => at(world, `/groepen/${world.group.slug}`);

async function send(
  { hub }: World,
  path: string,
  fields: Record<string, string>,
  cookie?: string,
): Promise<Response> {
  const answer = await hub.post(path, fields, { cookie });
  if (answer.status !== 303) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
  return answer;
}

async function mailed({ hub }: World, to: string, kind: string, match: RegExp): Promise<string> {
  await hub.runJobs();
  return linkIn(await newestMail(hub, { to, kind }), match);
}

async function make<T extends { id: string }>(
  { hub, library }: World,
  collection: CollectionSlug,
  data: object,
): Promise<T> {
  return (await hub.payload.create({
    collection,
    data: { library: library.id, ...data } as never,
    depth: 0,
    overrideAccess: true, // a test's own data
  })) as unknown as T;
}

async function waysIn(world: World): Promise<Behind[]> {
  const { hub, librarian, resident, admin, member } = world;
  await send(world, '/inloggen', { email: member.email });
  const login = await mailed(world, member.email, 'account.login', /link/);
  await send(world, `${base(world)}/meedoen`, { naam: 'Bo', email: 'bo@buurt.example' });
  const join = await mailed(world, 'bo@buurt.example', 'join.confirm', /link/);
  await send(world, join, {});
  await send(world, at(world, '/uitnodigingen'), { email: 'els@buurt.example', rol: 'expert' }, librarian);
  await send(world, '/wachtwoord', { email: member.email });
  await send(world, '/mijn/weg', { berichten: 'blijf' }, resident);
  const factor = await createUser(hub, { name: 'Tweede Stap' });
  await make(world, 'second-factors', {
    library: undefined,
    key: factor.id,
    user: factor.id,
    secret: seal('JBSWY3DPEHPK3PXP'),
    confirmedAt: new Date().toISOString(),
  });
  const halfway = await hub.post('/inloggen/wachtwoord', {
    account: factor.email,
    wachtwoord: 'een wachtwoord voor tests',
  });
  const first = await transact({
    payload: hub.payload,
    work: (req) => createLink({ req, kind: 'first-start', email: 'eerste@bieb.example', minutes: 60 }),
  });
  return [
    { name: 'code', path: '/inloggen/code', cookie: halfway.headers.getSetCookie()[0]?.split(';')[0] },
    { name: 'login link', path: login },
    { name: 'refused', path: join },
    { name: 'invitation', path: await mailed(world, 'els@buurt.example', 'invitation', /uitnodiging/) },
    { name: 'password', path: await mailed(world, member.email, 'account.password', /wachtwoord/) },
    { name: 'removal', path: await mailed(world, member.email, 'account.removal', /weg/) },
    { name: 'removal asked', path: '/mijn/weg', cookie: resident },
    { name: 'mail', path: '/mijn/mail', cookie: librarian },
    { name: 'first start', path: `/eerste-start/${first}` },
    ...['kleuren', 'vestiging', 'mail', 'klaar'].map((step) => ({
      name: `begin ${step}`,
      path: at(world, `/begin/${step}`),
      cookie: admin,
    })),
  ];
}

async function signUps(world: World): Promise<Behind[]> {
  const event = await createEvent(world.hub, {
    library: world.library,
    title: 'Zaden ruilen',
    capacity: 12,
  });
  const path = at(world, `/agenda/${event.slug}`);
  const found: Behind[] = [];
  for (const state of ['unconfirmed', 'confirmed', 'left']) {
    const email = `${state}@buurt.example`;
    await send(world, `${path}/aanmelden`, { naam: 'Ria Jansen', email, personen: '2' });
    const personal = await mailed(world, email, 'rsvp.', /aanmelding\//);
    if (state !== 'unconfirmed') await send(world, `${personal}/bevestigen`, {});
    if (state === 'left') await send(world, `${personal}/afmelden`, {});
    found.push({ name: `sign-up ${state}`, path: personal });
  }
  return [...found, { name: 'attendance', path: `${path}/aanmeldingen`, cookie: world.librarian }];
}

async function proposals(world: World): Promise<Behind[]> {
  const { librarian, hub } = world;
  const fields = {
    naam: 'Sanne Bakker',
    email: 'sanne@buurt.example',
    titel: 'Repareren met buren',
    wat: 'Samen spullen repareren.',
    actie: 'verstuur',
    gezien: 'ja',
  };
  await send(world, at(world, '/voorstel'), fields);
  const draft = await mailed(world, 'sanne@buurt.example', 'proposal.confirm', /voorstel\//);
  await send(world, at(world, '/voorstel'), {
    ...fields,
    titel: 'Fietsen maken',
    email: 'piet@buurt.example',
  });
  const sent = await mailed(world, 'piet@buurt.example', 'proposal.confirm', /voorstel\//);
  await send(world, sent, { ...fields, titel: 'Fietsen maken', naam: 'Piet' });
  const { docs } = await hub.payload.find({
    collection: 'proposals',
    where: { title: { equals: 'Fietsen maken' } },
    overrideAccess: true, // a test looks everywhere
  });
  const desk = at(world, `/voorstellen/${docs[0]?.id}`);
  await send(world, `${desk}/bericht`, { bericht: 'Wat leuk! Welke dag past je?' }, librarian);
  await send(world, `${sent}/bericht`, { bericht: 'Een zaterdag.' });
  return [
    { name: 'proposal draft', path: draft },
    { name: 'proposal talk', path: sent },
    { name: 'proposal desk', path: desk, cookie: librarian },
  ];
}

async function rooms(world: World): Promise<Behind[]> {
  const { hub, library, resident, member, librarian } = world;
  const room = await createRoom(hub, { branch: await createBranch(hub, { library }), approval: true });
  const datum = new Date(Date.now() + 9 * 24 * 3_600_000).toISOString().slice(0, 10);
  const asked = await send(
    world,
    at(world, `/ruimtes/${room.slug}/aanvragen`),
    { datum, van: '10:00', tot: '11:00', waarvoor: 'Oefenen met het koor', personen: '8' },
    resident,
  );
  const { docs } = await hub.payload.find({
    collection: 'outbox',
    where: { kind: { equals: 'staff.booking-requested' } },
    overrideAccess: true, // a test looks everywhere
  });
  const booking = new URL(asked.headers.get('location') ?? '', hub.url).pathname;
  return [
    { name: 'room', path: at(world, `/ruimtes/${room.slug}`) },
    { name: 'room asked', path: booking, cookie: resident },
    { name: 'room own', path: await mailed(world, member.email, 'booking', /van-jou/) },
    { name: 'room decision', path: linkIn(docs[0] as never, /besluit/) },
    { name: 'room desk', path: booking, cookie: librarian },
  ];
}

async function moderation(world: World): Promise<Behind[]> {
  const { hub, library, thread, post, member, librarian, resident, group } = world;
  const there = `${base(world)}/gesprekken/${thread.slug}/bericht/${post.id}`;
  const dossier = await createDossier(hub, { library, title: 'Tuinieren op klei' });
  const onDossier = at(world, `/dossiers/${dossier.slug}`);
  const report = { reden: 'rude', toelichting: 'Dit is niet aardig' };
  await send(world, `${there}/melden`, report);
  await send(world, `${onDossier}/melden`, { ...report, reden: 'wrong' });
  const other = await make<Post>(world, 'posts', {
    library: undefined,
    thread: thread.id,
    author: member.id,
    authorName: member.name,
    body: 'Wat een onzin.',
  });
  const hidden = `${base(world)}/gesprekken/${thread.slug}/bericht/${other.id}`;
  await send(world, `${hidden}/toezicht`, { doe: 'hide', reden: 'Graag vriendelijk blijven.' }, librarian);
  const wish = await make(world, 'group-requests', {
    title: 'Breien voor beginners',
    summary: 'Samen leren breien.',
    people: 'De breiclub van het buurthuis',
    name: 'Truus',
    email: 'truus@buurt.example',
    state: 'sent',
  });
  await createMembership(hub, { group, user: await createUser(hub, { name: 'Kees' }), state: 'asked' });
  return [
    { name: 'report', path: `${there}/melden` },
    { name: 'report dossier', path: `${onDossier}/melden` },
    { name: 'reported', path: at(world, '/gemeld') },
    { name: 'moderate post', path: `${there}/toezicht`, cookie: librarian },
    { name: 'moderate dossier', path: `${onDossier}/toezicht`, cookie: librarian },
    { name: 'desk of group', path: `${base(world)}/toezicht`, cookie: librarian },
    { name: 'desk of library', path: at(world, '/toezicht'), cookie: librarian },
    { name: 'answer', path: await mailed(world, member.email, 'measure.hide', /weerwoord/) },
    { name: 'edit post', path: `${there}/wijzigen`, cookie: resident },
    { name: 'mine in group', path: `${base(world)}/deelname`, cookie: resident },
    { name: 'requests', path: `${base(world)}/verzoeken`, cookie: librarian },
    { name: 'invite', path: `${base(world)}/uitnodigen`, cookie: librarian },
    { name: 'group wish', path: at(world, `/groepen/verzoeken/${wish.id}`), cookie: librarian },
  ];
}

async function experts(world: World): Promise<Behind[]> {
  const { librarian, member } = world;
  const expert = await make(world, 'experts', {
    user: member.id,
    name: member.name,
    about: 'Ik weet veel van bodem.',
    visibility: 'public',
    consentAt: new Date().toISOString(),
  });
  const askedBy = { name: 'Vera Vraagt', email: 'vera@buurt.example', language: 'nl' };
  const question = {
    text: 'Mijn gras wil niet.',
    publicText: 'Hoe krijg je gras op klei?',
    askedBy,
    state: 'taken',
  };
  const { id } = await make(world, 'questions', question);
  const path = at(world, `/vragen/${id}`);
  await send(world, `${path}/toestemming`, {}, librarian);
  await send(world, `${path}/experts`, { expert: expert.id, briefje: '' }, librarian);
  return [
    { name: 'question', path, cookie: librarian },
    { name: 'consent', path: await mailed(world, askedBy.email, 'question.consent', /toestemming/) },
    { name: 'advice', path: await mailed(world, member.email, 'expert.ask', /advies/) },
  ];
}

/** What stands at the foot of a mail: choosing, and stopping with one click. */
async function others(world: World): Promise<Behind[]> {
  const staff = await newestMail(world.hub, {
    to: (await staffOf(world)).email,
    kind: 'staff.proposal',
  });
  return [
    { name: 'stop', path: linkIn(staff, /mail\/stop/) },
    { name: 'mail by link', path: linkIn(staff, /mijn\/mail\/M/) },
  ];
}

async function staffOf({ hub, library }: World): Promise<User> {
  const { docs } = await hub.payload.find({
    collection: 'users',
    where: { 'roles.library': { equals: library.id }, 'roles.role': { equals: 'librarian' } },
    overrideAccess: true, // a test looks everywhere
  });
  if (!docs[0]) throw new Error('No librarian');
  return docs[0];
}
