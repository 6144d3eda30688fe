import { Info } from 'luxon';
import type { Fact } from '../../../templates/parts/FactList.tsx';
import type { Context } from '../../site/Context.ts';
import type { RoomInBranch } from '../checks/checkStay.ts';

/** What one wants to know of a room before asking for it. */
export function presentRoomFacts({ ctx, room }: { ctx: Context; room: RoomInBranch }): Fact[] {
  const t = ctx.t.rooms.room;
  const { address } = room.branch;
  const equipment = (room.equipment ?? []).map(({ item }) => item);
  const times = t.times(room.setupMinutes, room.teardownMinutes);
  return [
    { term: t.where, detail: [room.branch.name, address?.street, address?.city].filter(Boolean).join(', ') },
    { term: t.people, detail: ctx.t.rooms.capacity(room.capacity) },
    {
      term: t.equipment,
      detail: equipment.length > 0 ? new Intl.ListFormat(ctx.language).format(equipment) : t.nothing,
    },
    { term: t.hours, detail: hoursText({ ctx, room }) },
    ...(times ? [{ term: t.time, detail: times }] : []),
  ];
}

/** Days with the same hours together: `ma–vr 09:00–18:00; za 10:00–17:00`. */
function hoursText({ ctx, room }: { ctx: Context; room: RoomInBranch }): string {
  const hours = room.hours?.length ? room.hours : (room.branch.openingHours ?? []);
  if (hours.length === 0) return ctx.t.rooms.room.always;
  const names = Info.weekdays('short', { locale: ctx.language === 'en' ? 'en-GB' : 'nl' });
  const perDay = names.map((name, index) => ({
    name,
    text: hours
      .filter((each) => each.weekday === String(index + 1))
      .map((each) => `${each.opens}–${each.closes}`)
      .sort()
      .join(', '),
  }));
  const runs: { first: string; last: string; text: string }[] = [];
  let before = '';
  for (const { name, text } of perDay) {
    const run = runs.at(-1);
    if (text && run && text === before) run.last = name;
    else if (text) runs.push({ first: name, last: name, text });
    before = text;
  }
  return runs
    .map(({ first, last, text }) => `${first === last ? first : `${first}–${last}`} ${text}`)
    .join('; ');
}
