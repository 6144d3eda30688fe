import { describe, expect, it } from '@jest/globals';
import { DateTime } from 'luxon';
import type { RoomInBranch } from '../checks/checkStay.ts';
import { quartersOf } from '../slots/quarters.ts';
import { planDays, type PlanDay } from './planDays.ts';

const zone = 'Europe/Amsterdam';
const room = {
  hours: [],
  branch: {
    timeZone: zone,
    openingHours: ['4', '5', '7'].map((weekday) => ({ weekday, opens: '10:00', closes: '17:00' })),
    closings: [{ from: '2026-11-27', to: '2026-11-27' }],
  },
} as unknown as RoomInBranch;

const hold = (startsAt: string, endsAt: string) =>
  quartersOf({ startsAt, endsAt, setupMinutes: 0, teardownMinutes: 0 });

const clock = (at: number) => DateTime.fromMillis(at, { zone }).toFormat('HH:mm');
const spans = (day: PlanDay | undefined, kind: 'free' | 'taken') =>
  (day?.[kind] ?? []).map((span) => `${clock(span.from)}–${clock(span.until)}`);

describe('planDays', () => {
  it('should tell free and taken apart, from now on', () => {
    const busy = new Set([
      ...hold('2026-11-26T12:00:00+01:00', '2026-11-26T13:00:00+01:00'),
      ...hold('2026-11-26T19:00:00+01:00', '2026-11-26T21:30:00+01:00'),
    ]);
    const [today, tomorrow] = planDays({
      room,
      busy,
      from: new Date('2026-11-26T10:50:00+01:00'),
      days: 2,
      team: false,
    });
    expect(today?.date).toBe('2026-11-26');
    expect(spans(today, 'free')).toEqual(['11:00–12:00', '13:00–17:00']);
    expect(spans(today, 'taken')).toEqual(['12:00–13:00', '19:00–21:30']);
    expect(tomorrow).toEqual({ date: '2026-11-27', isOpen: false, free: [], taken: [] });
  });

  it('should show the library itself the evening too', () => {
    const busy = new Set(hold('2026-11-26T19:00:00+01:00', '2026-11-26T21:30:00+01:00'));
    const [day] = planDays({ room, busy, from: new Date('2026-11-26T00:00:00+01:00'), days: 1, team: true });
    expect(spans(day, 'free')).toEqual(['10:00–19:00', '21:30–23:00']);
  });

  it('should keep the wall clock on the day that the clock changes', () => {
    const from = new Date('2027-03-28T00:00:00+01:00');
    const busy = new Set(hold('2027-03-28T12:00:00+02:00', '2027-03-28T14:00:00+02:00'));
    const [day] = planDays({ room, busy, from, days: 1, team: false });
    expect(spans(day, 'free')).toEqual(['10:00–12:00', '14:00–17:00']);
  });
});
