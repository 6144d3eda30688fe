import type { Payload, PayloadRequest } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import { groupForHub } from '../../groups/groupForHub.ts';
import { libraryOf } from '../../groups/membership/libraryOf.ts';
import { findMembership } from '../../groups/standing.ts';
import { findPost } from '../../groups/talk/findPost.ts';
import { tellOfNewPost } from '../../groups/talk/tellOfNewPost.ts';
import type { Group, Measure, Post, Thread, User } from '../../payload-types.ts';
import { idOf, isLibrarian } from '../../people/roles.ts';
import { addMeasure, type NewMeasure } from './addMeasure.ts';
import { blockPerson } from './blockPerson.ts';
import { closeReports } from './closeReports.ts';
import { tellOfMeasure } from './tellOfMeasure.ts';

export const postMeasures = ['hide', 'restore', 'approve', 'refuse', 'warn', 'block', 'dismiss'] as const;
export type PostMeasure = (typeof postMeasures)[number];

export type Moderation = {
  payload: Payload;
  group: string;
  thread: Pick<Thread, 'id' | 'title'>;
  post: string;
  kind: PostMeasure;
  reason: string;
  by: User;
  /** Of a block. */
  days?: number;
  /** Of a block: from the whole library; for librarians only. */
  everywhere?: boolean;
};

type Work = Omit<Moderation, 'group' | 'post'> & { req: PayloadRequest; group: Group; post: Post };

/**
 * What who runs a group does about a post: it happens, is written down, reports about it are closed, and the
 * author is told why, all in one transaction.
 * @throws Problem 404 when the post is not there; 409 conflict when it stands otherwise by now; 403 not-allowed
 *   for blocking a librarian, or from the whole library as a moderator
 */
export async function moderatePost(args: Moderation): Promise<void> {
  const { payload, thread } = args;
  await transact({
    payload,
    key: `thread:${thread.id}`,
    by: args.by.id,
    work: async (req) => {
      const group = await groupForHub({ payload, req, id: args.group });
      if (!group) throw new Problem({ status: 404, code: 'not-found' });
      const post = await findPost({ req, thread: thread.id, id: args.post, unseenToo: true });
      await act({ ...args, req, group, post });
    },
  });
}

async function act(work: Work): Promise<void> {
  const { req, group, post, thread, kind, by, reason } = work;
  const author = await authorOf(work);
  if (kind === 'block') mustBeBlockable({ ...work, author });
  await change(work);
  const membership =
    author && (await findMembership({ payload: req.payload, req, group: group.id, user: author.id }));
  const measure: NewMeasure = {
    kind,
    library: idOf(group.library) ?? '',
    group: kind === 'block' && work.everywhere ? null : group.id,
    thread: thread.id,
    post: post.id,
    title: thread.title,
    person: author?.id ?? null,
    personName: (membership?.displayName || post.authorName) ?? null,
    reason,
    excerpt: post.body.slice(0, 2000),
  };
  const made =
    kind === 'block' && author
      ? await blockPerson({ req, by, person: author.id, days: work.days ?? 7, measure })
      : await addMeasure({ req, by, measure });
  await closeReports({
    req,
    about: { post: { equals: post.id } },
    by,
    isUpheld: kind !== 'dismiss' && kind !== 'restore',
  });
  if (author) await tell({ work, author, measure: made });
}

/** What becomes of the post itself. */
async function change({ req, group, thread, post, kind }: Work): Promise<void> {
  const data: Partial<Post> = {};
  // A post that waited and is refused still waits underneath: put back later, it is placed, and people hear of it.
  if (kind === 'hide' || kind === 'refuse') Object.assign(data, { hidden: true });
  if (kind === 'restore') Object.assign(data, { hidden: false, ...(post.held && { held: false }) });
  if (kind === 'approve') Object.assign(data, { held: false, plainLinks: false });
  if (Object.keys(data).length === 0) return;
  const isDone = Object.entries(data).every(([name, value]) => Boolean(post[name as keyof Post]) === value);
  if (isDone || (kind === 'approve' && post.hidden)) throw new Problem({ status: 409, code: 'conflict' });
  const rest = { depth: 0, overrideAccess: true, req } as const; // whoever runs the group decides
  const changed = await req.payload.update({ collection: 'posts', id: post.id, data, ...rest });
  if ((kind !== 'approve' && kind !== 'restore') || !post.held) return;
  await req.payload.update({
    collection: 'threads',
    id: thread.id,
    data: { held: false, lastPostAt: post.createdAt },
    ...rest,
  });
  await tellOfNewPost({ req, group, post: changed, thread: { id: thread.id } });
}

async function authorOf({ req, post }: Pick<Work, 'req' | 'post'>): Promise<User | undefined> {
  const id = idOf(post.author);
  if (!id) return undefined;
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // to tell them
    req,
  });
  return user ?? undefined;
}

function mustBeBlockable({ author, group, by, everywhere }: Work & { author: User | undefined }): void {
  const library = idOf(group.library);
  const isStaff = author !== undefined && isLibrarian(author, library);
  if (!author || isStaff || author.id === by.id || (everywhere && !isLibrarian(by, library)))
    throw new Problem({ status: 403, code: 'not-allowed' });
}

/** Whoever wrote it hears why; not of a report that was nothing, and not of what one does to oneself. */
async function tell({
  work,
  author,
  measure,
}: {
  work: Work;
  author: User;
  measure: Measure;
}): Promise<void> {
  const { req, group, kind, by, everywhere } = work;
  if (kind === 'dismiss' || author.id === by.id) return;
  const library = libraryOf(group);
  const place = everywhere ? library.name : group.title;
  await tellOfMeasure({ req, user: author, library, measure, kind, place });
}
