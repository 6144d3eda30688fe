import { idOf, renderMarkdown, themeTags } from '../../../src/flavours/hub.ts';
import type { KennismakersFormat } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';

export type FormatView = {
  title: string;
  summary: string;
  parts: { title: string; html: string }[];
  facts: { term: string; detail: string }[];
  themes: { label: string; href?: string }[];
};

/** What everyone may read of a format. Who thought it up stands apart (creditOf). */
export function presentFormat({ ctx, format }: { ctx: Ctx; format: KennismakersFormat }): FormatView {
  const t = ctx.words.format;
  const parts = [
    { title: t.plan, text: format.plan },
    { title: t.materials, text: format.materials },
    { title: t.tips, text: format.tips },
    { title: t.outcome, text: format.outcome },
  ];
  const facts = [
    { term: t.duration, detail: format.duration },
    { term: t.size, detail: format.size },
    { term: t.cost, detail: format.cost },
  ];
  return {
    title: format.title,
    summary: format.summary ?? '',
    parts: parts.flatMap(({ title, text }) => (text ? [{ title, html: renderMarkdown(text) }] : [])),
    facts: facts.flatMap(({ term, detail }) => (detail ? [{ term, detail }] : [])),
    themes: isOwn({ ctx, format })
      ? themeTags({ ctx, themes: format.themes, path: '/kennismakers/formats' })
      : [],
  };
}

function isOwn({ ctx, format }: { ctx: Ctx; format: KennismakersFormat }): boolean {
  return idOf(format.library) === ctx.library.id;
}
