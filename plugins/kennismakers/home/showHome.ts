import {
  createElement,
  isLibrarian,
  now,
  presentEventCard,
  readMany,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import { callOf } from '../calls/callOf.ts';
import { monthOf } from '../calls/monthOf.ts';
import type { Ctx } from '../Ctx.ts';
import { presentCard } from '../formats/showFormats.ts';
import { here } from '../here.ts';
import { presentMaker } from '../makers/showMakers.ts';
import { HomePage, type HomeProps } from './HomePage.tsx';

/** `/kennismakers`: what it is, how it goes, who share and what. */
export async function showHome(ctx: Ctx): Promise<PageAnswer> {
  const { words } = ctx;
  const [call, coming, formats, makers] = await Promise.all([
    callView(ctx),
    comingOf(ctx),
    readMany({
      ctx,
      collection: 'kennismakers-formats',
      where: here(ctx, { visibility: { in: ['library', 'network'] } }),
      sort: '-updatedAt',
      limit: 3,
    }),
    readMany({ ctx, collection: 'kennismakers-makers', where: here(ctx), sort: '-updatedAt', limit: 6 }),
  ]);
  const isStaff = isLibrarian(ctx.user, ctx.library.id);
  const feed = (path: string, title: string) => ({
    href: ctx.here(path),
    type: 'application/atom+xml',
    title,
  });
  return {
    title: words.title,
    description: words.home.lead,
    feeds: [feed('/formats.atom', words.format.title), feed('/oproepen.atom', words.calls.title)],
    render: (view) =>
      createElement(HomePage, {
        view,
        words,
        links: {
          propose: ctx.link('/voorstel'),
          board: isStaff ? ctx.here('/bord') : undefined,
          call: isStaff ? ctx.here('/oproep') : undefined,
          guide: ctx.here('/gids'),
          formats: ctx.here('/formats'),
          makers: ctx.here('/mensen'),
        },
        call,
        coming,
        formats: formats.docs.map((format) => presentCard({ ctx, format })),
        makers: makers.docs.map((maker) => presentMaker({ ctx, maker })),
      }),
  };
}

async function callView(ctx: Ctx): Promise<HomeProps['call']> {
  const call = await callOf({ ctx, month: monthOf(now()) });
  if (!call) return undefined;
  const theme = typeof call.theme === 'object' ? call.theme?.slug : undefined;
  return {
    title: call.title,
    text: call.text ?? '',
    href: theme ? `${ctx.link('/voorstel')}?thema=${encodeURIComponent(theme)}` : ctx.link('/voorstel'),
  };
}

async function comingOf(ctx: Ctx): Promise<HomeProps['coming']> {
  const { docs } = await readMany({
    ctx,
    collection: 'events',
    where: here(
      ctx,
      { proposal: { exists: true } },
      { _status: { equals: 'published' } },
      { visibility: { equals: 'public' } },
      { eventStatus: { equals: 'scheduled' } },
      { endsAt: { greater_than: now().toISOString() } },
    ),
    sort: 'startsAt',
    limit: 3,
  });
  return docs.map((event) => presentEventCard({ ctx, event }));
}
