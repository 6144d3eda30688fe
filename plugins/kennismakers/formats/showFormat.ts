import type { Request } from 'express';
import { createElement, isLibrarian, readBySlug, type PageAnswer } from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import { creditOf } from './creditOf.ts';
import { effectsOf } from './effectsOf.ts';
import { formatJsonLd } from './formatJsonLd.ts';
import { FormatPage } from './FormatPage.tsx';
import { presentFormat } from './presentFormat.ts';

/** `/formats/:format`: how it is done, who thought it up, and what came of it. */
export async function showFormat(ctx: Ctx, request: Request): Promise<PageAnswer> {
  const format = await readBySlug({
    ctx,
    collection: 'kennismakers-formats',
    slug: String(request.params.format),
  });
  const t = ctx.words.format;
  const isStaff = isLibrarian(ctx.user, ctx.library.id);
  const [credit, effects] = await Promise.all([creditOf({ ctx, format }), effectsOf({ ctx, format })]);
  const view = presentFormat({ ctx, format });
  return {
    title: format.title,
    description: format.summary ?? undefined,
    robots: format.visibility === 'draft' ? 'noindex' : undefined,
    jsonLd: [formatJsonLd({ ctx, format, credit: credit.label })],
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: t.title, href: ctx.here('/formats') },
    ],
    render: (page) =>
      createElement(FormatPage, {
        view: page,
        words: ctx.words,
        format: view,
        credit,
        adopted: format.origin?.library
          ? { label: t.adoptedFrom(format.origin.library), href: format.origin.url ?? '' }
          : undefined,
        effects,
        notice: isStaff && format.visibility === 'draft' ? t.draft : undefined,
        done: isStaff ? doneText({ ctx }) : undefined,
        staff: isStaff
          ? [
              { label: t.invite, href: ctx.here(`/uitnodigen?format=${format.id}`) },
              { label: t.change, href: ctx.here(`/formats/${format.slug}/wijzigen`) },
            ]
          : [],
      }),
  };
}

function doneText({ ctx }: { ctx: Ctx }): string | undefined {
  const done = ctx.query.get('gedaan');
  if (done === 'overgenomen') return ctx.words.elsewhere.adopted;
  return done === 'bewaard' ? ctx.words.format.saved : undefined;
}
