import { idOf } from '../../../src/flavours/hub.ts';
import type { Event, KennismakersFormat } from '../../../src/payload-types.ts';
import { monthOf } from '../calls/monthOf.ts';
import { factsOf, find, type Period } from './factsOf.ts';

type Row = Record<'sent' | 'accepted' | 'held' | 'visitors' | 'first' | 'formats' | 'adopted', number>;

/** From proposal to effect, month by month. */
export async function byMonth({ ctx, from, until }: Period): Promise<Record<string, string | number>[]> {
  const rows = new Map<string, Row>();
  const at = (moment: string) => {
    const month = monthOf(new Date(moment));
    const row = rows.get(month) ?? {
      sent: 0,
      accepted: 0,
      held: 0,
      visitors: 0,
      first: 0,
      formats: 0,
      adopted: 0,
    };
    rows.set(month, row);
    return row;
  };
  const { sent, accepted, held } = await factsOf({ ctx, from, until });
  for (const { sentAt, createdAt } of sent) at(sentAt ?? createdAt).sent += 1;
  for (const { decidedAt, createdAt } of accepted) at(decidedAt ?? createdAt).accepted += 1;
  const before = await hostsBefore({ ctx, from });
  for (const { event, host, visitors } of [...held].sort((a, b) =>
    a.event.endsAt.localeCompare(b.event.endsAt),
  )) {
    const row = at(event.endsAt);
    row.held += 1;
    row.visitors += visitors;
    if (!host || before.has(host)) continue;
    before.add(host);
    row.first += 1;
  }
  const inPeriod = ({ createdAt }: KennismakersFormat) => {
    const made = new Date(createdAt);
    return made >= from && made <= until;
  };
  const formats = await find<KennismakersFormat>({ ctx, collection: 'kennismakers-formats', more: [] });
  for (const format of formats.filter(inPeriod)) at(format.createdAt).formats += 1;
  for (const format of (await adoptedElsewhere({ ctx, formats })).filter(inPeriod))
    at(format.createdAt).adopted += 1;
  return [...rows].sort(([a], [b]) => a.localeCompare(b)).map(([month, row]) => ({ month, ...row }));
}

/** Who gave an activity here before the period. */
async function hostsBefore({ ctx, from }: Pick<Period, 'ctx' | 'from'>): Promise<Set<string>> {
  const events = await find<Event>({
    ctx,
    collection: 'events',
    more: [{ endsAt: { less_than: from.toISOString() } }, { proposal: { exists: true } }],
  });
  return new Set(events.flatMap(({ host }) => idOf(host) ?? []));
}

/** Public formats of other libraries that came from here. */
async function adoptedElsewhere({
  ctx,
  formats,
}: Pick<Period, 'ctx'> & { formats: KennismakersFormat[] }): Promise<KennismakersFormat[]> {
  if (formats.length === 0) return [];
  const { docs } = await ctx.payload.find({
    collection: 'kennismakers-formats',
    where: {
      and: [
        { root: { in: formats.map(({ id }) => id) } },
        { library: { not_equals: ctx.library.id } },
        { visibility: { in: ['library', 'network'] } },
      ],
    },
    limit: 10_000,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  return docs;
}
