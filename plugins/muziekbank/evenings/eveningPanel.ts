import type { Where } from 'payload';
import type { FlavourPanel } from '../../../src/flavours/index.ts';
import type { Event, MuziekbankPerson, MuziekbankWork } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { latestThanks } from '../volunteers/latestThanks.ts';
import { loadViews } from '../recordings/loadViews.ts';
import { eveningOf } from './eveningOf.ts';

/** Below an activity: whom it is about, who tells and who leads, the programme in order, and what to look back at. */
export async function eveningPanel({ ctx, doc }: { ctx: Ctx; doc: Event }): Promise<FlavourPanel | null> {
  const evening = await eveningOf({ ctx, event: doc.id });
  const where: Where = { and: [{ event: { equals: doc.id } }, { _status: { equals: 'published' } }] };
  const recordings = (await loadViews({ ctx, where, limit: 10 })).filter(({ isPublic }) => isPublic);
  const thanks = await latestThanks({ ctx, event: doc.id, limit: 6 });
  if (!evening && recordings.length === 0) return null;
  const t = ctx.words.evening;
  const about = (evening?.about ?? []).filter((each): each is MuziekbankPerson => typeof each === 'object');
  const names = [
    evening?.specialist && t.by(evening.specialist),
    evening?.moderator && t.led(evening.moderator),
  ].filter(Boolean);
  const people = names.join(', ');
  return {
    title: evening ? t.panel : ctx.words.recordings.panel,
    items: [
      ...recordings.map(({ recording }) => ({
        id: recording.id,
        label: t.watch(recording.title),
        text: recording.muziekbank?.summary ?? undefined,
        href: ctx.here(`/opnames/${recording.id}`),
      })),
      ...about.map((person, index) => ({
        id: person.id,
        label: `${t.aboutLabel}: ${person.name}`,
        text: index === 0 && people ? `${people}.` : undefined,
        href: ctx.here(`/componisten/${person.slug}`),
      })),
      ...(about.length === 0 && people ? [{ id: 'wie', label: people }] : []),
      ...(evening?.programme ?? []).map((row, index) => pieceOf({ ctx, row, number: index + 1 })),
      ...thanks.map(({ id, name, what }) => ({
        id,
        label: `${ctx.words.home.thanks} ${name ?? ctx.words.calls.someone}`,
        text: what,
      })),
    ],
    more: { label: ctx.words.title, href: ctx.here('/') },
  };
}

type Row = NonNullable<NonNullable<Awaited<ReturnType<typeof eveningOf>>>['programme']>[number];

function pieceOf({ ctx, row, number }: { ctx: Ctx; row: Row; number: number }) {
  const work = typeof row.work === 'object' ? (row.work as MuziekbankWork | null) : null;
  const composer = typeof work?.composer === 'object' ? work.composer?.name : undefined;
  const title = row.title || work?.title || '';
  return {
    id: row.id ?? String(number),
    label: `${number}. ${[composer, title].filter(Boolean).join(': ')}`,
    text: [work?.catalogueNumber, row.performers, row.note].filter(Boolean).join('. ') || undefined,
    href: work ? ctx.here(`/werken/${work.slug}`) : undefined,
  };
}
