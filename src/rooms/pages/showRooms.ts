import { createElement } from 'react';
import { Rooms } from '../../../templates/pages/Rooms.tsx';
import type { Branch, Room } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { readMany } from '../../site/read.ts';
import { presentRoomCard } from '../presenters/presentRoomCard.ts';

/** Every room of the library, by branch. */
export async function showRooms(ctx: LibraryContext): Promise<PageAnswer> {
  const t = ctx.t.rooms.list;
  const { docs } = await readMany({
    ctx,
    collection: 'rooms',
    where: { library: { equals: ctx.library.id } },
    sort: 'name',
    limit: 100,
  });
  return {
    title: t.title,
    description: t.lead,
    render: (view) =>
      createElement(Rooms, {
        view,
        t,
        branches: byBranch(docs).map(({ branch, rooms }) => ({
          id: branch.slug ?? branch.id,
          name: branch.name,
          address: addressOf(branch),
          rooms: rooms.map((room) => presentRoomCard({ ctx, room })),
        })),
      }),
  };
}

function byBranch(rooms: Room[]): { branch: Branch; rooms: Room[] }[] {
  const groups = new Map<string, { branch: Branch; rooms: Room[] }>();
  for (const room of rooms) {
    if (typeof room.branch !== 'object') continue;
    const group = groups.get(room.branch.id) ?? { branch: room.branch, rooms: [] };
    group.rooms.push(room);
    groups.set(room.branch.id, group);
  }
  return [...groups.values()].sort((one, other) => one.branch.name.localeCompare(other.branch.name, 'nl'));
}

/** Street and town in one line. */
function addressOf({ address }: Pick<Branch, 'address'>): string | undefined {
  return [address?.street, address?.city].filter(Boolean).join(', ') || undefined;
}
