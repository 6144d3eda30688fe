import { describe, expect, it } from '@jest/globals';
import { quarterMilliseconds, quartersOf, readSlotKey, slotKey } from './quarters.ts';

const quarterAt = (moment: string) => +new Date(moment) / quarterMilliseconds;
const stay = { startsAt: '2026-11-26T18:30:00.000Z', endsAt: '2026-11-26T20:30:00.000Z' };

describe('quartersOf', () => {
  it('should hold every quarter from the start up to the end', () => {
    const held = quartersOf({ ...stay, setupMinutes: 0, teardownMinutes: 0 });
    expect(held).toHaveLength(8);
    expect(held[0]).toBe(quarterAt('2026-11-26T18:30:00Z'));
    expect(held.at(-1)).toBe(quarterAt('2026-11-26T20:15:00Z'));
  });

  it('should hold set-up and teardown too, and a quarter that is only touched', () => {
    const held = quartersOf({ ...stay, setupMinutes: 20, teardownMinutes: 5 });
    expect(held[0]).toBe(quarterAt('2026-11-26T18:00:00Z'));
    expect(held.at(-1)).toBe(quarterAt('2026-11-26T20:30:00Z'));
  });

  it('should let one meeting begin when the other has been cleared away', () => {
    const first = quartersOf({ ...stay, setupMinutes: 0, teardownMinutes: 15 });
    const next = quartersOf({
      startsAt: '2026-11-26T21:00:00Z',
      endsAt: '2026-11-26T22:00:00Z',
      setupMinutes: 15,
      teardownMinutes: 0,
    });
    expect(first.filter((each) => next.includes(each))).toEqual([]);
    expect(next[0]).toBe((first.at(-1) ?? 0) + 1);
  });

  it('should hold the hour that comes twice twice, and none for an end before the start', () => {
    const night = { setupMinutes: 0, teardownMinutes: 0 };
    expect(
      quartersOf({ startsAt: '2026-10-25T02:00:00+02:00', endsAt: '2026-10-25T03:00:00+01:00', ...night }),
    ).toHaveLength(8);
    expect(quartersOf({ startsAt: stay.endsAt, endsAt: stay.startsAt, ...night })).toEqual([]);
  });
});

describe('slotKey', () => {
  it('should be read back, and sort by time', () => {
    const room = '6f1c1a2e-0000-4000-8000-1234567890ab';
    const keys = [1_994_000, 1_994_001, 1_994_100].map((quarter) => slotKey({ room, quarter }));
    expect([...keys].reverse().sort()).toEqual(keys);
    expect(readSlotKey(slotKey({ room, quarter: 1_994_000 }))).toEqual({ room, quarter: 1_994_000 });
  });
});
