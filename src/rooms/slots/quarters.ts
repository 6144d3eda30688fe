/** A quarter of an hour in milliseconds: the unit in which rooms are held. */
export const quarterMilliseconds = 15 * 60_000;

const minute = 60_000;

/** What a booking asks of a room. Moments are ISO 8601 or Date, minutes are whole. */
export type Stay = {
  startsAt: string | Date;
  endsAt: string | Date;
  setupMinutes: number;
  teardownMinutes: number;
};

/**
 * Numbers (since 1970) of every quarter of an hour that a stay touches, set-up and teardown included:
 * [startsAt − setupMinutes, endsAt + teardownMinutes).
 */
export function quartersOf({ startsAt, endsAt, setupMinutes, teardownMinutes }: Stay): number[] {
  const first = Math.floor((+new Date(startsAt) - setupMinutes * minute) / quarterMilliseconds);
  const end = Math.ceil((+new Date(endsAt) + teardownMinutes * minute) / quarterMilliseconds);
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

/**
 * The key that only one booking can hold. Quarter numbers have seven digits until the year 2255, so keys
 * of a room sort by time.
 */
export function slotKey({ room, quarter }: { room: string; quarter: number }): string {
  return `${room}:${quarter}`;
}

/** Room and quarter of a key. */
export function readSlotKey(key: string): { room: string; quarter: number } {
  const at = key.lastIndexOf(':');
  return { room: key.slice(0, at), quarter: Number(key.slice(at + 1)) };
}
