import type { CollectionSlug, Where } from 'payload';
import type { Config } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import { waitingPost } from '../../moderation/waitingPost.ts';

export type WaitingKind =
  | 'reports'
  | 'held'
  | 'questions'
  | 'joins'
  | 'groupRequests'
  | 'bookings'
  | 'dossiers'
  | 'closings'
  | 'proposals'
  | 'advice'
  | 'replies'
  | 'mails';

export type WaitingItem = { id: string; label: string; since: string; href: string };

type Doc<S extends CollectionSlug> = Config['collections'][S];

/** Where one kind of what waits is found, and how it is shown. */
export type Source<S extends CollectionSlug = CollectionSlug> = {
  kind: WaitingKind;
  collection: S;
  where: Where | ((at: Date) => Where);
  draft?: boolean;
  /** What is of no library waits for network admins. */
  ofNone?: boolean;
  item: (doc: Doc<S>, slug: string) => WaitingItem;
};

const longest = 90;

/** All that can wait for who looks after a library, in the order in which it is shown. */
export const waitingSources: readonly Source[] = [
  of({
    kind: 'reports',
    collection: 'reports',
    where: { state: { equals: 'open' } },
    item: (doc, slug) => item(doc, doc.title, `/${slug}/toezicht`),
  }),
  of({
    kind: 'held',
    collection: 'posts',
    where: waitingPost,
    item: (doc, slug) => item(doc, doc.body, heldPath(doc, slug)),
  }),
  of({
    kind: 'questions',
    collection: 'questions',
    where: { state: { equals: 'new' } },
    item: (doc, slug) => item(doc, doc.text, `/${slug}/vragen/${doc.id}`),
  }),
  of({
    kind: 'joins',
    collection: 'memberships',
    where: { state: { equals: 'asked' } },
    item: (doc, slug) => item(doc, joinLabel(doc), `/${slug}/groepen/${slugOf(doc.group)}/verzoeken`),
  }),
  of({
    kind: 'groupRequests',
    collection: 'group-requests',
    where: { state: { equals: 'sent' } },
    item: (doc, slug) => item(doc, doc.title, `/${slug}/groepen/verzoeken/${doc.id}`),
  }),
  of({
    kind: 'bookings',
    collection: 'bookings',
    where: (at): Where => ({
      and: [{ state: { equals: 'requested' } }, { endsAt: { greater_than: at.toISOString() } }],
    }),
    item: (doc, slug) => item(doc, doc.purpose, `/${slug}/boekingen/${doc.id}`),
  }),
  of({
    kind: 'dossiers',
    collection: 'dossiers',
    where: { reviewAsked: { equals: true } },
    draft: true,
    item: (doc, slug) => item(doc, doc.title, `/${slug}/dossiers/${doc.slug}/publiceren`),
  }),
  of({
    kind: 'closings',
    collection: 'events',
    where: toClose,
    item: (doc, slug) => ({
      ...item(doc, doc.title, `/${slug}/agenda/${doc.slug}/afsluiten`),
      since: doc.endsAt,
    }),
  }),
  of({
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
  of({
    kind: 'advice',
    collection: 'expert-asks',
    where: { and: [{ state: { equals: 'answered' } }, { 'question.state': { in: ['new', 'taken'] } }] },
    item: (doc, slug) => ({
      ...item(doc, doc.text, `/${slug}/vragen/${idOf(doc.question)}`),
      since: doc.answeredAt ?? doc.createdAt,
    }),
  }),
  of({
    kind: 'replies',
    collection: 'held-replies',
    where: {},
    ofNone: true,
    item: (doc) => item(doc, doc.title ?? doc.mailbox, `/admin/collections/held-replies/${doc.id}`),
  }),
  of({
    kind: 'mails',
    collection: 'outbox',
    where: { state: { equals: 'failed' } },
    item: (doc) => item(doc, doc.subject, `/admin/collections/outbox/${doc.id}`),
  }),
];

/** Each knows the documents of its own collection. */
function of<S extends CollectionSlug>(source: Source<S>): Source {
  return source as unknown as Source;
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
