import type { RoomCardProps } from '../../../templates/parts/RoomCard.tsx';
import type { Room } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';

/**
 * A room as a card. Everything about a room is public; who booked it is not here.
 * @param room read with depth 1, so that the branch is filled in
 */
export function presentRoomCard({ ctx, room }: { ctx: Context; room: Room }): RoomCardProps {
  return {
    name: room.name,
    href: ctx.link(`/ruimtes/${room.slug}`),
    summary: room.summary ?? undefined,
    capacity: room.capacity,
    capacityLabel: ctx.t.rooms.capacity(room.capacity),
    branch: typeof room.branch === 'object' ? room.branch.name : '',
    equipment: (room.equipment ?? []).map(({ item }) => item),
    badges: room.approval ? [{ label: ctx.t.rooms.needsApproval }] : [],
  };
}
