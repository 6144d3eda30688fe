import { createElement } from 'react';
import type { Request } from 'express';
import { Room } from '../../../templates/pages/Room.tsx';
import { now } from '../../core/now.ts';
import { Problem } from '../../core/Problem.ts';
import { isLibrarian } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { readBySlug } from '../../site/read.ts';
import type { RoomInBranch } from '../checks/checkStay.ts';
import { isTeam } from '../people/isTeam.ts';
import { planDays } from '../plan/planDays.ts';
import { presentPlan } from '../presenters/presentPlan.ts';
import { presentRoomFacts } from '../presenters/presentRoomFacts.ts';
import { busyQuarters } from '../slots/busyQuarters.ts';

const days = 14;

/** One room: facts, equipment, and when it is free in the coming two weeks. Never by whom it is taken. */
export async function showRoom(ctx: LibraryContext, request: Request): Promise<PageAnswer> {
  const { rooms: t } = ctx.t;
  const room = await readRoom({ ctx, slug: String(request.params.room) });
  const path = `/ruimtes/${room.slug}`;
  return {
    title: room.name,
    description: room.summary ?? undefined,
    breadcrumb: [{ label: t.list.title, href: ctx.link('/ruimtes') }],
    render: await drawing(),
  };

  async function drawing(): Promise<PageAnswer['render']> {
    const plan = presentPlan({ ctx, days: await loadPlan({ ctx, room }), timeZone: room.branch.timeZone });
    return (view) =>
      createElement(Room, {
        view,
        t: t.room,
        name: room.name,
        summary: room.summary ?? undefined,
        branch: room.branch.name,
        capacity: room.capacity,
        badges: room.approval ? [{ label: t.needsApproval }] : [],
        facts: presentRoomFacts({ ctx, room }),
        plan,
        ask: { label: t.room.ask, href: ctx.link(`${path}/aanvragen`) },
        planHere: isLibrarian(ctx.user, ctx.library.id)
          ? { label: t.room.plan, href: ctx.link(`/agenda/nieuw?ruimte=${room.id}`) }
          : undefined,
        isStranger: !ctx.user,
      });
  }
}

async function loadPlan({ ctx, room }: { ctx: LibraryContext; room: RoomInBranch }) {
  const from = now();
  const until = new Date(+from + (days + 1) * 24 * 3_600_000);
  const [busy, team] = await Promise.all([
    busyQuarters({ payload: ctx.payload, rooms: [room.id], from: new Date(+from - 24 * 3_600_000), until }),
    isTeam({ req: ctx.req, user: ctx.user, library: ctx.library.id }),
  ]);
  return planDays({ room, busy: busy.get(room.id) ?? new Set(), from, days, team });
}

/**
 * A room of this library by its address, with its branch.
 * @throws Problem 404
 */
export async function readRoom({ ctx, slug }: { ctx: LibraryContext; slug: string }): Promise<RoomInBranch> {
  if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
  const room = await readBySlug({ ctx, collection: 'rooms', slug });
  if (typeof room.branch !== 'object') throw new Problem({ status: 404, code: 'not-found' });
  return room as RoomInBranch;
}
