import type { PayloadRequest } from 'payload';
import { now } from '../core/now.ts';
import { groupForHub } from '../groups/groupForHub.ts';
import type { Dossier, Event, Group, Notification, Post, Thread, User } from '../payload-types.ts';
import { idOf } from '../people/roles.ts';
import type { ToldKind } from './kinds.ts';
import { loadThing } from './loadThing.ts';
import { mayBeTold } from './mayBeTold.ts';

/** What someone is told of, as it stands now: one of post, event and dossier. */
export type Readable = {
  row: Notification;
  kind: ToldKind;
  /** With its library; none for news of a theme. */
  group?: Group;
  post?: Post;
  thread?: Thread;
  event?: Event;
  dossier?: Dossier;
};

/**
 * Sorts what waits for someone: what they may read at this moment, and what was taken away, is over, or is
 * no longer theirs to see.
 */
export async function readable({
  req,
  user,
  rows,
}: {
  req: PayloadRequest;
  user: User;
  rows: Notification[];
}): Promise<{ told: Readable[]; dropped: Notification[] }> {
  const groups = new Map<string, Group | undefined>();
  const told: Readable[] = [];
  const dropped: Notification[] = [];
  for (const row of rows) {
    const kind = row.kind as ToldKind;
    const group = await groupOf(row, kind);
    const isOpen = idOf(row.group) ? Boolean(group) : await followsTheme({ req, user, row });
    const thing = isOpen ? await thingOf({ req, row }) : undefined;
    if (thing?.post?.held) continue; // waits for a moderator, and so does telling of it
    if (thing) told.push({ row, kind, group, ...thing });
    else dropped.push(row);
  }
  return { told, dropped };

  /** The group, when this person may be told of what goes on in it. */
  async function groupOf(row: Notification, kind: ToldKind): Promise<Group | undefined> {
    const id = idOf(row.group);
    if (!id) return undefined;
    const news = kind !== 'mention' && kind !== 'reply';
    const key = `${id}:${news}`;
    if (!groups.has(key)) {
      const group = await groupForHub({ payload: req.payload, req, id });
      groups.set(key, group && (await mayBeTold({ req, user, group, news })) ? group : undefined);
    }
    return groups.get(key);
  }
}

/** News outside one's groups is for who still follows one of its themes, and is for everyone to see. */
async function followsTheme({
  req,
  user,
  row,
}: {
  req: PayloadRequest;
  user: User;
  row: Notification;
}): Promise<boolean> {
  const thing = await loadThing<Event | Dossier>({ req, thing: row.thing });
  if (!thing || ('visibility' in thing && thing.visibility !== 'public')) return false;
  const followed = new Set((user.themes ?? []).map((theme) => idOf(theme)));
  return (thing.themes ?? []).some((theme) => followed.has(idOf(theme)));
}

type Thing = Pick<Readable, 'post' | 'thread' | 'event' | 'dossier'>;

async function thingOf({ req, row }: { req: PayloadRequest; row: Notification }): Promise<Thing | undefined> {
  if (row.thing.startsWith('posts:')) {
    const post = await loadThing<Post>({ req, thing: row.thing });
    const thread = post && (await loadThing<Thread>({ req, thing: `threads:${idOf(post.thread) ?? ''}` }));
    return post && thread && !post.removed && !post.hidden ? { post, thread } : undefined;
  }
  if (row.thing.startsWith('events:')) {
    const event = await loadThing<Event>({ req, thing: row.thing });
    const isOn = event?._status === 'published' && event.eventStatus === 'scheduled';
    return isOn && new Date(event.startsAt) > now() ? { event } : undefined;
  }
  const dossier = await loadThing<Dossier>({ req, thing: row.thing });
  return dossier?._status === 'published' ? { dossier } : undefined;
}
