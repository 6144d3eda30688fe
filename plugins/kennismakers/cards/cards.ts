import type { CollectionSlug, Payload, TypedUser, Where } from 'payload';
import type { DashboardCard, Flavour, FlavourLibrary } from '../../../src/flavours/index.ts';
import type { Event, Proposal } from '../../../src/payload-types.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../texts/index.ts';

type Args = {
  payload: Payload;
  user: TypedUser;
  libraries: FlavourLibrary<Settings>[];
  at: Date;
  words: Words;
};
type Item = DashboardCard['items'][number];

const day = 24 * 3_600_000;
const shown = 6;
const checks = ['room', 'material', 'insurance', 'minors'] as const;

/** What the flavour puts on *Vandaag*: who was not thanked, who does not choose, what is not arranged yet. */
export const cards: Flavour<Settings, Words>['dashboard'] = [
  {
    key: 'checklist',
    load: async (args) => {
      const soon = new Date(args.at.getTime() + 14 * day).toISOString();
      const given = await givenOf(args, [
        { startsAt: { greater_than: args.at.toISOString() } },
        { startsAt: { less_than_equal: soon } },
      ]);
      const open = given.filter(({ proposal }) =>
        checks.some((check) => (proposal.kennismakers?.[check] ?? 'todo') === 'todo'),
      );
      const items = open.map(({ proposal, event }) => item(args, proposal, event.startsAt));
      return card(args, args.words.cards.checklist, items);
    },
  },
  {
    key: 'choosing',
    load: async (args) => {
      const docs = await find<Proposal>(args, 'proposals', [{ state: { equals: 'talking' } }]);
      const week = args.at.getTime() - 7 * day;
      const late = docs.filter(
        ({ kennismakers: own }) => own?.offeredAt && new Date(own.offeredAt).getTime() <= week,
      );
      const items = late.map((proposal) =>
        item(args, proposal, proposal.kennismakers?.offeredAt ?? undefined),
      );
      return card(args, args.words.cards.choosing, items);
    },
  },
  {
    key: 'thanks',
    load: async (args) => {
      const first = new Date(args.at.getTime() - 30 * day).toISOString();
      const given = await givenOf(args, [
        { endsAt: { less_than_equal: args.at.toISOString() } },
        { endsAt: { greater_than: first } },
      ]);
      const thanked = await find<{ proposal: string }>(args, 'kennismakers-thanks', [
        { proposal: { in: given.map(({ proposal }) => proposal.id) } },
      ]);
      const known = new Set(thanked.map(({ proposal }) => proposal));
      const items = given
        .filter(({ proposal }) => !known.has(proposal.id))
        .map(({ proposal, event }) => item(args, proposal, event.endsAt));
      return card(args, args.words.cards.thanks, items);
    },
  },
];

async function find<T>(
  { payload, user, libraries }: Args,
  collection: CollectionSlug,
  more: Where[],
): Promise<T[]> {
  const { docs } = await payload.find({
    collection,
    where: { and: [{ library: { in: libraries.map(({ library }) => library.id) } }, ...more] },
    limit: 200,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  });
  return docs as T[];
}

/** Activities that came from a proposal and are on, with that proposal. */
async function givenOf(args: Args, when: Where[]): Promise<{ event: Event; proposal: Proposal }[]> {
  const events = await find<Event>(args, 'events', [
    { proposal: { exists: true } },
    { _status: { equals: 'published' } },
    { eventStatus: { in: ['scheduled', 'held'] } },
    ...when,
  ]);
  const ids = events.map(({ proposal }) => String(proposal));
  if (ids.length === 0) return [];
  const proposals = await find<Proposal>(args, 'proposals', [{ id: { in: ids } }]);
  return events.flatMap((event) => {
    const proposal = proposals.find(({ id }) => id === event.proposal);
    return proposal ? [{ event, proposal }] : [];
  });
}

function item({ libraries }: Args, proposal: Proposal, since?: string): Item {
  const own = libraries.find(({ library }) => library.id === proposal.library);
  return {
    id: proposal.id,
    label: proposal.title,
    href: `/${own?.library.slug}/kennismakers/bord/${proposal.id}`,
    ...(since && { since }),
  };
}

function card({ words, libraries }: Args, title: string, items: Item[]): DashboardCard | null {
  if (items.length === 0) return null;
  return {
    title,
    total: items.length,
    items: items.slice(0, shown),
    more: { label: words.cards.board, href: `/${libraries[0]?.library.slug}/kennismakers/bord` },
  };
}
