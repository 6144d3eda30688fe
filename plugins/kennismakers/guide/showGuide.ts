import { createElement, renderMarkdown, type PageAnswer } from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import { GuidePage } from './GuidePage.tsx';

/** `/gids`: for who hosts for the first time, with the rules of this house. */
export async function showGuide(ctx: Ctx): Promise<PageAnswer> {
  const t = ctx.words.guide;
  const rules = ctx.settings.houseRules.trim();
  return Promise.resolve({
    title: t.title,
    description: t.lead,
    breadcrumb: [{ label: ctx.words.title, href: ctx.here('/') }],
    render: (view) =>
      createElement(GuidePage, {
        view,
        words: ctx.words,
        house: rules ? { title: t.house(ctx.library.name), html: renderMarkdown(rules) } : undefined,
        propose: ctx.link('/voorstel'),
      }),
  });
}
