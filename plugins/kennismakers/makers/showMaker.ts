import type { Request } from 'express';
import {
  createElement,
  idOf,
  isLibrarian,
  presentEventCard,
  readBySlug,
  readMany,
  renderMarkdown,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { KennismakersFormat, KennismakersMaker } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { effectsOf } from '../formats/effectsOf.ts';
import { presentCard } from '../formats/showFormats.ts';
import { here } from '../here.ts';
import { activitiesOf, type Activities } from './activitiesOf.ts';
import { MakerPage } from './MakerPage.tsx';
import { milestonesOf } from './milestones.ts';
import { presentMaker } from './showMakers.ts';

const shown = 9;

/** `/mensen/:maker`: what someone shares here, as far as they want it seen. */
export async function showMaker(ctx: Ctx, request: Request): Promise<PageAnswer> {
  const maker = await readBySlug({
    ctx,
    collection: 'kennismakers-makers',
    slug: String(request.params.maker),
  });
  const own = await ownPart({ ctx, maker });
  const [activities, formats, thanks] = await Promise.all([
    activitiesOf({ ctx, user: own.user }),
    formatsOf({ ctx, maker }),
    thanksOf({ ctx, user: own.user }),
  ]);
  const milestones = own.hides ? [] : await milestonesFor({ ctx, activities, formats });
  const view = presentMaker({ ctx, maker });
  const isStaff = isLibrarian(ctx.user, ctx.library.id);
  return {
    title: maker.name,
    robots: 'noindex', // people by name are for who comes here, not for search engines
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: ctx.words.makers.title, href: ctx.here('/mensen') },
    ],
    render: (page) =>
      createElement(MakerPage, {
        view: page,
        words: ctx.words,
        maker: { ...view, html: renderMarkdown(view.about) },
        coming: activities.coming.slice(0, shown).map((event) => presentEventCard({ ctx, event })),
        past: activities.past.slice(0, shown).map((event) => presentEventCard({ ctx, event })),
        formats: formats.map((format) => presentCard({ ctx, format })),
        thanks,
        milestones,
        invite: isStaff ? ctx.here(`/uitnodigen?wie=maker:${maker.id}`) : undefined,
      }),
  };
}

/** What only the page needs to know: whose it is, and whether milestones are hidden. */
async function ownPart({
  ctx,
  maker,
}: {
  ctx: Ctx;
  maker: KennismakersMaker;
}): Promise<{ user: string; hides: boolean }> {
  const { docs } = await ctx.payload.find({
    collection: 'kennismakers-makers',
    where: here(ctx, { id: { equals: maker.id } }),
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // to find their activities; none of it is shown
    req: ctx.req,
  });
  return { user: idOf(docs[0]?.user) ?? '', hides: Boolean(docs[0]?.hideMilestones) };
}

async function formatsOf({
  ctx,
  maker,
}: {
  ctx: Ctx;
  maker: KennismakersMaker;
}): Promise<KennismakersFormat[]> {
  const where = here(ctx, { maker: { equals: maker.id } }, { visibility: { in: ['library', 'network'] } });
  return (await readMany({ ctx, collection: 'kennismakers-formats', where, sort: 'title', limit: shown }))
    .docs;
}

async function thanksOf({ ctx, user }: { ctx: Ctx; user: string }): Promise<{ id: string; words: string }[]> {
  const { docs } = await ctx.payload.find({
    collection: 'kennismakers-thanks',
    where: here(ctx, { user: { equals: user } }, { shown: { equals: true } }),
    sort: '-createdAt',
    limit: 10,
    depth: 0,
    pagination: false,
    overrideAccess: true, // those that this person chose to show
    req: ctx.req,
  });
  return docs.map(({ id, words }) => ({ id, words }));
}

async function milestonesFor({
  ctx,
  activities,
  formats,
}: {
  ctx: Ctx;
  activities: Activities;
  formats: KennismakersFormat[];
}): Promise<string[]> {
  const t = ctx.words.milestones;
  let adopted = 0;
  for (const format of formats) adopted += (await effectsOf({ ctx, format })).adopters.length;
  const found = milestonesOf({
    held: activities.past.length,
    visited: activities.past.reduce((sum, { closing }) => sum + (closing?.attended ?? 0), 0),
    adopted,
  });
  return found.map(({ kind, count }) => t[kind](count));
}
