import type { Context, LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { flavoursOf } from '../hasFlavour.ts';
import { stepsFor } from '../steps/stepsFor.ts';
import { extraJsonLd } from './extraJsonLd.ts';
import { panelsFor } from './panelsFor.ts';

/** A page about something on the line, with the steps, the lists and the structured data of this library's flavours. */
export async function completePage({ ctx, page }: { ctx: Context; page: PageAnswer }): Promise<PageAnswer> {
  const { about } = page;
  if (!about || !ctx.library || flavoursOf(ctx.library).length === 0) return page;
  const own = ctx as LibraryContext;
  const items = about.panelsOnly ? [] : await stepsFor({ ctx: own, from: about.collection, doc: about.doc });
  const more = page.jsonLd
    ? await extraJsonLd({ ctx: own, collection: about.collection, doc: about.doc })
    : [];
  const panels = await panelsFor({ ctx: own, collection: about.collection, doc: about.doc });
  return {
    ...page,
    ...(panels.length > 0 && { panels }),
    jsonLd: page.jsonLd && [...page.jsonLd, ...more],
    ...(items.length > 0 && { steps: { title: ctx.t.flavours.steps.title, items } }),
  };
}
