import type { Option } from '../../../../templates/parts/SelectField.tsx';
import { Problem } from '../../../core/Problem.ts';
import type { Branch } from '../../../payload-types.ts';
import type { RoomInBranch } from '../../../rooms/checks/checkStay.ts';
import type { LibraryContext } from '../../../site/Context.ts';

/** Where a meeting can be: a room, or a branch without a room of its own. */
export type Place = { branch: Branch; room?: RoomInBranch };

const branchMark = 'vestiging:';

/** Every place of the library, rooms under their branch, by name. */
export async function loadPlaces(ctx: LibraryContext): Promise<Place[]> {
  const here = { library: { equals: ctx.library.id } };
  const find = { sort: 'name', limit: 200, pagination: false, overrideAccess: true, req: ctx.req } as const; // both are public
  const [branches, rooms] = await Promise.all([
    ctx.payload.find({ collection: 'branches', where: here, depth: 0, ...find }),
    ctx.payload.find({ collection: 'rooms', where: here, depth: 1, ...find }),
  ]);
  return branches.docs.flatMap((branch) => [
    ...rooms.docs
      .filter((room) => typeof room.branch === 'object' && room.branch.id === branch.id)
      .map((room) => ({ branch, room: room as RoomInBranch })),
    { branch },
  ]);
}

/** What a place is called in the form. */
export function placeValue({ branch, room }: { branch?: string; room?: string }): string {
  return room ?? (branch ? `${branchMark}${branch}` : '');
}

/** The places as options of a list. */
export function placeOptions({ ctx, places }: { ctx: LibraryContext; places: Place[] }): Option[] {
  const t = ctx.t.meetings.fields;
  return places.map(({ branch, room }) => ({
    value: placeValue({ branch: branch.id, room: room?.id }),
    label: room ? t.inRoom(branch.name, room.name, room.capacity) : t.inBranch(branch.name),
  }));
}

/**
 * The place that was chosen.
 * @throws Problem field.choice on `ruimte` when it is none of this library
 */
export function readPlace({ places, value }: { places: Place[]; value: string }): Place {
  const found = places.find(
    ({ branch, room }) => placeValue({ branch: branch.id, room: room?.id }) === value,
  );
  if (!found) throw new Problem({ code: 'field.choice', field: 'ruimte' });
  return found;
}
