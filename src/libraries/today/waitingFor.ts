import type { CollectionSlug, Payload, PayloadRequest, TypedUser, Where } from 'payload';
import type { Config, Library } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import { waitingPost } from '../../moderation/waitingPost.ts';

export const waitingKinds = [
  'reports',
  'held',
  'questions',
  'joins',
  'groupRequests',
  'bookings',
  'dossiers',
  'closings',
  'proposals',
  'advice',
  'replies',
  'mails',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

export type WaitingItem = { id: string; label: string; since: string; href: string };
export type Waiting = { kind: WaitingKind; total: number; items: WaitingItem[] };

type Args = {
  payload: Payload;
  user: TypedUser;
  libraries: Library[];
  at: Date;
  /** Of each kind; the first few when left out. */
  most?: number;
  /** To look within a transaction. */
  req?: PayloadRequest;
};
type Doc<S extends CollectionSlug> = Config['collections'][S];

type Source<S extends CollectionSlug> = {
  kind: WaitingKind;
  collection: S;
  where: Where;
  draft?: boolean;
  /** What is of no library waits for network admins. */
  ofNone?: boolean;
  item: (doc: Doc<S>, slug: string) => WaitingItem;
};

const shown = 6;
const longest = 90;

/** What someone has to look at, oldest first, as far as this person may see it. Kinds without any are left out. */
export async function waitingFor(args: Args): Promise<Waiting[]> {
  const found = await Promise.all([
    count(args, {
      kind: 'reports',
      collection: 'reports',
      where: { state: { equals: 'open' } },
      item: (doc, slug) => item(doc, doc.title, `/${slug}/toezicht`),
    }),
    count(args, {
      kind: 'held',
      collection: 'posts',
      where: waitingPost,
      item: (doc, slug) => item(doc, doc.body, heldPath(doc, slug)),
    }),
    count(args, {
      kind: 'questions',
      collection: 'questions',
      where: { state: { equals: 'new' } },
      item: (doc, slug) => item(doc, doc.text, `/${slug}/vragen/${doc.id}`),
    }),
    count(args, {
      kind: 'joins',
      collection: 'memberships',
      where: { state: { equals: 'asked' } },
      item: (doc, slug) => item(doc, joinLabel(doc), `/${slug}/groepen/${slugOf(doc.group)}/verzoeken`),
    }),
    count(args, {
      kind: 'groupRequests',
      collection: 'group-requests',
      where: { state: { equals: 'sent' } },
      item: (doc, slug) => item(doc, doc.title, `/${slug}/groepen/verzoeken/${doc.id}`),
    }),
    count(args, {
      kind: 'bookings',
      collection: 'bookings',
      where: {
        and: [{ state: { equals: 'requested' } }, { endsAt: { greater_than: args.at.toISOString() } }],
      },
      item: (doc, slug) => item(doc, doc.purpose, `/${slug}/boekingen/${doc.id}`),
    }),
    count(args, {
      kind: 'dossiers',
      collection: 'dossiers',
      where: { reviewAsked: { equals: true } },
      draft: true,
      item: (doc, slug) => item(doc, doc.title, `/${slug}/dossiers/${doc.slug}/publiceren`),
    }),
    count(args, {
      kind: 'closings',
      collection: 'events',
      where: toClose(args.at),
      item: (doc, slug) => ({
        ...item(doc, doc.title, `/${slug}/agenda/${doc.slug}/afsluiten`),
        since: doc.endsAt,
      }),
    }),
    count(args, {
      kind: 'proposals',
      collection: 'proposals',
      where: {
        and: [
          { state: { in: ['sent', 'talking'] } },
          { or: [{ heardFrom: { equals: 'proposer' } }, { heardFrom: { exists: false } }] },
        ],
      },
      item: (doc, slug) => item(doc, doc.title, `/${slug}/voorstellen/${doc.id}`),
    }),
    count(args, {
      kind: 'advice',
      collection: 'expert-asks',
      where: { and: [{ state: { equals: 'answered' } }, { 'question.state': { in: ['new', 'taken'] } }] },
      item: (doc, slug) => ({
        ...item(doc, doc.text, `/${slug}/vragen/${idOf(doc.question)}`),
        since: doc.answeredAt ?? doc.createdAt,
      }),
    }),
    count(args, {
      kind: 'replies',
      collection: 'held-replies',
      where: {},
      ofNone: true,
      item: (doc) => item(doc, doc.title ?? doc.mailbox, `/admin/collections/held-replies/${doc.id}`),
    }),
    count(args, {
      kind: 'mails',
      collection: 'outbox',
      where: { state: { equals: 'failed' } },
      item: (doc) => item(doc, doc.subject, `/admin/collections/outbox/${doc.id}`),
    }),
  ]);
  return found.filter((each) => each.total > 0);
}

/** Meetings that are over and not closed, for three months. */
function toClose(at: Date): Where {
  const before = new Date(at.getTime() - 90 * 24 * 3600_000);
  return {
    and: [
      { _status: { equals: 'published' } },
      { eventStatus: { equals: 'scheduled' } },
      { endsAt: { less_than: at.toISOString() } },
      { endsAt: { greater_than: before.toISOString() } },
      { 'closing.closedAt': { exists: false } },
    ],
  };
}

async function count<S extends CollectionSlug>(args: Args, source: Source<S>): Promise<Waiting> {
  const { payload, user, libraries } = args;
  const own: Where = { library: { in: libraries.map((library) => library.id) } };
  const isForAll = source.ofNone && user.networkAdmin;
  const found = await payload.find({
    collection: source.collection,
    where: { and: [isForAll ? { or: [own, { library: { exists: false } }] } : own, source.where] },
    draft: source.draft ?? false,
    sort: 'createdAt',
    depth: 1,
    limit: args.most ?? shown,
    overrideAccess: false,
    user,
    ...(args.req && { req: args.req }),
  });
  const docs = found.docs as (Doc<S> & { library?: string | Library | null })[];
  return {
    kind: source.kind,
    total: found.totalDocs,
    items: docs.map((doc) => {
      const library = libraries.find((each) => each.id === idOf(doc.library));
      return source.item(doc, library?.slug ?? '');
    }),
  };
}

function item(
  doc: { id: string; createdAt: string },
  text: string | null | undefined,
  href: string,
): WaitingItem {
  const label = (text ?? '').replace(/\s+/g, ' ');
  const short = label.length > longest ? `${label.slice(0, longest)}…` : label;
  return { id: doc.id, label: short || doc.id, since: doc.createdAt, href };
}

function joinLabel(doc: Doc<'memberships'>): string {
  const group = typeof doc.group === 'object' ? doc.group.title : '';
  return [doc.displayName, group].filter(Boolean).join(' – ');
}

/** Where a post that waits is looked at. */
function heldPath(doc: Doc<'posts'>, slug: string): string {
  return `/${slug}/groepen/${slugOf(doc.group)}/gesprekken/${slugOf(doc.thread)}/bericht/${doc.id}/toezicht`;
}

function slugOf(value: string | { slug?: string | null } | null | undefined): string {
  return typeof value === 'object' ? (value?.slug ?? '') : '';
}
