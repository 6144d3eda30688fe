import type { Where } from 'payload';
import { createElement, idOf, isLibrarian, type PageAnswer } from '../../../src/flavours/hub.ts';
import type { MuziekbankVolunteer } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { allPeople } from '../choices.ts';
import { openCalls } from './openCalls.ts';
import { latestThanks } from './latestThanks.ts';
import { mayKnowVolunteers, volunteerOf } from './volunteerOf.ts';
import { VolunteersPage } from './VolunteersPage.tsx';

/** `/vrijwilligers`: what one can do, for everyone; who knows what and whom, for volunteers and librarians. */
export async function showVolunteers(ctx: Ctx): Promise<PageAnswer> {
  const t = ctx.words.volunteers;
  const isStaff = isLibrarian(ctx.user, ctx.library.id);
  const q = (ctx.query.get('q') ?? '').trim().slice(0, 100);
  const knows = await mayKnowVolunteers(ctx);
  const people = knows ? await find({ ctx, q }) : [];
  const names = new Map((knows ? await allPeople(ctx) : []).map(({ id, name }) => [id, name]));
  const [calls, thanks, mine] = await Promise.all([
    openCalls(ctx),
    latestThanks({ ctx, limit: 12 }),
    volunteerOf(ctx),
  ]);
  return {
    title: t.title,
    description: t.lead,
    robots: q ? 'noindex' : undefined,
    breadcrumb: [{ label: ctx.words.title, href: ctx.here('/') }],
    render: (view) =>
      createElement(VolunteersPage, {
        view,
        words: ctx.words,
        mine: { href: ctx.here('/vrijwilligers/mijn'), label: mine ? t.changeMine : t.join },
        newCall: isStaff ? ctx.here('/oproepen/nieuw') : undefined,
        calls,
        thanks,
        done: ctx.query.has('gedaan'),
        list: knows
          ? {
              q,
              action: ctx.here('/vrijwilligers'),
              people: people.map((volunteer) => present({ ctx, volunteer, names })),
            }
          : undefined,
      }),
  };
}

async function find({ ctx, q }: { ctx: Ctx; q: string }): Promise<MuziekbankVolunteer[]> {
  const among: Where = q
    ? { or: [{ name: { contains: q } }, { knows: { contains: q } }, { whom: { contains: q } }] }
    : {};
  const { docs } = await ctx.payload.find({
    collection: 'muziekbank-volunteers',
    where: { and: [{ library: { equals: ctx.library.id } }, among] },
    sort: 'name',
    limit: 200,
    pagination: false,
    depth: 0,
    overrideAccess: true, // for volunteers and librarians of this library, asked before
    req: ctx.req,
  });
  return docs;
}

/** By consent, to other volunteers and librarians; no address. */
function present({
  ctx,
  volunteer,
  names,
}: {
  ctx: Ctx;
  volunteer: MuziekbankVolunteer;
  names: Map<string, string>;
}) {
  const t = ctx.words.volunteers;
  const { id, name, tasks, knows, whom, people } = volunteer;
  const music = (people ?? []).flatMap((person) => names.get(idOf(person) ?? '') ?? []);
  return {
    id,
    name,
    lines: [
      (tasks ?? []).map((task) => t.taskOf[task]).join(', '),
      knows ? `${t.knowsLine} ${knows}` : '',
      whom ? `${t.whomLine} ${whom}` : '',
      music.length > 0 ? `${t.musicLine} ${music.join(', ')}` : '',
    ].filter(Boolean),
  };
}
