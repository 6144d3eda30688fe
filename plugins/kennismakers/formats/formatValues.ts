import { idOf, lexicalToMarkdown } from '../../../src/flavours/hub.ts';
import type { Event, KennismakersFormat } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { proposalOf } from './proposalOf.ts';

/** A format as its form shows it. */
export function valuesOf(format: KennismakersFormat): Record<string, string> {
  return {
    titel: format.title,
    samenvatting: format.summary ?? '',
    plan: format.plan ?? '',
    nodig: format.materials ?? '',
    duur: format.duration ?? '',
    kosten: format.cost ?? '',
    groep: format.size ?? '',
    tips: format.tips ?? '',
    opbrengst: format.outcome ?? '',
    zichtbaar: format.visibility,
    themas: (format.themes ?? []).map((theme) => idOf(theme)).join(','),
  };
}

/** What an activity that was held, and the proposal it comes from, say already. */
export async function startValues({
  ctx,
  event,
}: {
  ctx: Ctx;
  event?: Event;
}): Promise<Record<string, string>> {
  if (!event) return { zichtbaar: 'draft' };
  const proposal = await proposalOf({ ctx, event });
  const minutes = Math.round((+new Date(event.endsAt) - +new Date(event.startsAt)) / 60_000);
  return {
    activiteit: event.id,
    titel: event.title,
    samenvatting: event.summary ?? '',
    plan: event.body ? lexicalToMarkdown(event.body as never) : '',
    nodig: proposal?.needs ?? '',
    duur: ctx.words.format.minutes(minutes),
    groep: event.capacity ? ctx.words.format.upTo(event.capacity) : '',
    opbrengst: event.closing?.learned ?? '',
    zichtbaar: 'network',
    themas: (event.themes ?? []).map((theme) => idOf(theme)).join(','),
  };
}
