import type { Where } from 'payload';
import { createElement, isLibrarian, type PageAnswer } from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import { loadViews } from './loadViews.ts';
import { presentCard } from './presentCard.ts';
import { RecordingsPage } from './RecordingsPage.tsx';

const most = 60;

/** `/opnames`: what everyone may see, newest first; librarians also see what is not ready. */
export async function showRecordings(ctx: Ctx): Promise<PageAnswer> {
  const isStaff = isLibrarian(ctx.user, ctx.library.id);
  const where: Where = isStaff ? {} : { _status: { equals: 'published' } };
  const views = await loadViews({ ctx, where, limit: most * 2 });
  const t = ctx.words.recordings;
  return {
    title: t.title,
    description: t.lead,
    breadcrumb: [{ label: ctx.words.title, href: ctx.here('/') }],
    feeds: [{ href: ctx.here('/opnames.atom'), type: 'application/atom+xml', title: t.title }],
    render: (view) =>
      createElement(RecordingsPage, {
        view,
        words: ctx.words,
        recordings: views
          .filter(({ isPublic }) => isPublic)
          .slice(0, most)
          .map((each) => presentCard({ ctx, view: each })),
        waiting: isStaff
          ? views
              .filter(({ isPublic }) => !isPublic)
              .map(({ recording, lacks }) => ({
                label: recording.title,
                href: ctx.here(`/opnames/${recording.id}/beheer`),
                lacks: lacks.map((lack) => ctx.words.lacks[lack]),
              }))
          : [],
      }),
  };
}
