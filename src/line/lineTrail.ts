import type { Where } from 'payload';
import type { TrailItem } from '../../templates/parts/LineTrail.tsx';
import type { Dossier, Event, Group, Question, Title } from '../payload-types.ts';
import { idOf } from '../people/roles.ts';
import type { Context } from '../site/Context.ts';
import { readMany } from '../site/read.ts';
import { publicQuestion } from './publicQuestion.ts';

type Start =
  | { collection: 'questions'; doc: Question }
  | { collection: 'groups'; doc: Group }
  | { collection: 'events'; doc: Event }
  | { collection: 'dossiers'; doc: Dossier }
  | { collection: 'titles'; doc: Title };

type Line = {
  question?: { id: string; text: string };
  groups: Group[];
  events: Event[];
  dossiers: Dossier[];
  titles: Title[];
};

const mostPerStep = 3;

/**
 * The line that a thing is on: the question it came from, the group, the meetings, the dossiers, the
 * titles. Only what the reader may see; a hidden group leaves no trace.
 * @param start the thing itself, already loaded with access
 */
export async function lineTrail({ ctx, ...start }: { ctx: Context } & Start): Promise<TrailItem[]> {
  const line = await findLine({ ctx, start });
  const here = start.doc.id;
  const items: TrailItem[] = [];
  if (line.question) {
    items.push({ step: 'question', label: line.question.text, current: line.question.id === here });
  }
  for (const group of line.groups) {
    items.push({
      step: 'group',
      label: group.title,
      href: ctx.link(`/groepen/${group.slug}`),
      current: group.id === here,
    });
  }
  for (const event of line.events) {
    items.push({
      step: 'event',
      label: event.title,
      href: ctx.link(`/agenda/${event.slug}`),
      current: event.id === here,
    });
  }
  for (const dossier of line.dossiers) {
    const href = ctx.link(`/dossiers/${dossier.slug}`);
    items.push({ step: 'dossier', label: dossier.title, href, current: dossier.id === here });
  }
  for (const title of line.titles) {
    items.push({
      step: 'title',
      label: title.title,
      href: ctx.link(`/titels/${title.slug}`),
      current: title.id === here,
    });
  }
  return items;
}

async function findLine({ ctx, start }: { ctx: Context; start: Start }): Promise<Line> {
  const found = await around({ ctx, start });
  const question = await publicQuestion({ ctx, id: questionOf({ start, found }) });
  const titles = [...found.groups, ...found.events, ...found.dossiers].flatMap((doc) => doc.titles ?? []);
  const seen = new Map<string, Title>();
  if (start.collection === 'titles') seen.set(start.doc.id, start.doc);
  else for (const title of titles) if (typeof title === 'object') seen.set(title.id, title);
  return { ...found, question, titles: [...seen.values()].slice(0, mostPerStep) };
}

type Around = Pick<Line, 'groups' | 'events' | 'dossiers'>;

async function around({ ctx, start }: { ctx: Context; start: Start }): Promise<Around> {
  const { collection, doc } = start;
  if (collection === 'groups') return ofGroup({ ctx, group: doc });
  if (collection === 'titles') return aboutTitle({ ctx, id: doc.id });
  if (collection === 'questions') {
    const groups = await find({
      ctx,
      collection: 'groups',
      where: { id: { equals: idOf(doc.group) ?? 'none' } },
    });
    return groups[0] ? ofGroup({ ctx, group: groups[0] }) : { groups: [], events: [], dossiers: [] };
  }
  const group = idOf(doc.group);
  const groups = group ? await find({ ctx, collection: 'groups', where: { id: { equals: group } } }) : [];
  if (collection === 'events') {
    const or: Where[] = [{ events: { in: [doc.id] } }];
    const result = idOf(doc.dossier);
    if (result) or.push({ id: { equals: result } });
    return { groups, events: [doc], dossiers: await find({ ctx, collection: 'dossiers', where: { or } }) };
  }
  const meetings = (doc.events ?? []).map((event) => idOf(event)).filter((id): id is string => Boolean(id));
  const events =
    meetings.length > 0 ? await find({ ctx, collection: 'events', where: { id: { in: meetings } } }) : [];
  return { groups, events, dossiers: [doc] };
}

async function ofGroup({ ctx, group }: { ctx: Context; group: Group }): Promise<Around> {
  const where: Where = { group: { equals: group.id } };
  const [events, dossiers] = await Promise.all([
    find({ ctx, collection: 'events', where, sort: '-startsAt' }),
    find({ ctx, collection: 'dossiers', where, sort: '-updatedAt' }),
  ]);
  return { groups: [group], events, dossiers };
}

async function aboutTitle({ ctx, id }: { ctx: Context; id: string }): Promise<Around> {
  const where: Where = { titles: { in: [id] } };
  const [groups, events, dossiers] = await Promise.all([
    find({ ctx, collection: 'groups', where }),
    find({ ctx, collection: 'events', where, sort: '-startsAt' }),
    find({ ctx, collection: 'dossiers', where, sort: '-updatedAt' }),
  ]);
  return { groups, events, dossiers };
}

type Step = { groups: Group; events: Event; dossiers: Dossier };

async function find<S extends keyof Step>(args: {
  ctx: Context;
  collection: S;
  where: Where;
  sort?: string;
}): Promise<Step[S][]> {
  const { ctx, collection, where, sort } = args;
  const and: Where[] = ctx.library ? [where, { library: { equals: ctx.library.id } }] : [where];
  if (collection !== 'groups') and.push({ _status: { equals: 'published' } });
  const found = await readMany({ ctx, collection, where: { and }, sort, limit: mostPerStep, depth: 1 });
  return found.docs as Step[S][];
}

function questionOf({ start, found }: { start: Start; found: Around }): string | undefined {
  if (start.collection === 'questions') return start.doc.id;
  if (start.collection !== 'titles' && idOf(start.doc.question)) return idOf(start.doc.question);
  return idOf(found.groups[0]?.question);
}
