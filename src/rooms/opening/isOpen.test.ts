import { describe, expect, it } from '@jest/globals';
import { isOpen } from './isOpen.ts';
import type { OpeningOf } from './openSpans.ts';

const week = ['1', '2', '3', '4', '5', '6'] as const;
const branch: OpeningOf['branch'] = {
  timeZone: 'Europe/Amsterdam',
  openingHours: week.map((weekday) => ({ weekday, opens: '10:00', closes: '17:00' })),
  closings: [{ from: '2026-12-24', to: '2026-12-26' }],
};
const room: OpeningOf['room'] = { hours: [] };

function open({
  from,
  until,
  date = '2026-11-26',
  team = false,
  ...over
}: { from: string; until: string; date?: string } & Partial<OpeningOf>): boolean {
  const at = (time: string) => `${date}T${time}:00+01:00`;
  return isOpen({ room, branch, team, ...over, startsAt: at(from), endsAt: at(until) });
}

describe('isOpen', () => {
  it('should follow the hours of the branch, by its own clock', () => {
    expect(open({ from: '10:00', until: '17:00' })).toBe(true);
    expect(open({ from: '09:45', until: '11:00' })).toBe(false);
    expect(open({ from: '16:00', until: '17:15' })).toBe(false);
    const kralendijk = { ...branch, timeZone: 'America/Kralendijk' };
    expect(open({ from: '15:00', until: '16:00', branch: kralendijk })).toBe(true);
    expect(open({ from: '10:00', until: '11:00', branch: kralendijk })).toBe(false);
  });

  it('should let the library itself in until 23:00, only on days that the branch is open', () => {
    expect(open({ from: '19:30', until: '23:00' })).toBe(false);
    expect(open({ from: '19:30', until: '23:00', team: true })).toBe(true);
    expect(open({ from: '19:30', until: '23:15', team: true })).toBe(false);
    expect(open({ from: '19:30', until: '21:00', team: true, date: '2026-11-29' })).toBe(false);
  });

  it('should keep to the hours of the room itself, for everyone', () => {
    const own = { hours: [{ weekday: '4' as const, opens: '18:00', closes: '22:00' }] };
    expect(open({ from: '18:00', until: '22:00', room: own })).toBe(true);
    expect(open({ from: '21:00', until: '22:30', room: own, team: true })).toBe(false);
    expect(open({ from: '18:00', until: '19:00', room: own, date: '2026-11-27', team: true })).toBe(false);
  });

  it('should be closed on a closing, whoever asks', () => {
    const own = { hours: week.map((weekday) => ({ weekday, opens: '08:00', closes: '22:00' })) };
    expect(open({ from: '11:00', until: '12:00', date: '2026-12-23', team: true })).toBe(true);
    for (const date of ['2026-12-24', '2026-12-25', '2026-12-26']) {
      expect(open({ from: '11:00', until: '12:00', date, team: true, room: own })).toBe(false);
    }
  });

  it('should not be open in a break between two spans, and be so where they meet', () => {
    const split = (middle: string) => ({
      ...branch,
      openingHours: [
        { weekday: '4' as const, opens: '09:00', closes: '12:00' },
        { weekday: '4' as const, opens: middle, closes: '17:00' },
      ],
    });
    expect(open({ from: '11:00', until: '14:00', branch: split('13:00') })).toBe(false);
    expect(open({ from: '11:00', until: '14:00', branch: split('12:00') })).toBe(true);
  });

  it('should go over midnight where both days allow it, and know no limit where no hours are known', () => {
    const nights = { hours: week.map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' })) };
    const night = { startsAt: '2026-11-26T22:00:00+01:00', endsAt: '2026-11-27T02:00:00+01:00' };
    expect(isOpen({ room: nights, branch, team: false, ...night })).toBe(true);
    expect(isOpen({ room, branch, team: true, ...night })).toBe(false);
    expect(isOpen({ room, branch: { ...branch, openingHours: [] }, team: false, ...night })).toBe(true);
  });

  it('should count by the clock on the wall when the clock changes', () => {
    const sunday = { ...branch, openingHours: [{ weekday: '7' as const, opens: '01:00', closes: '05:00' }] };
    const at = (startsAt: string, endsAt: string) =>
      isOpen({ room, branch: sunday, team: false, startsAt, endsAt });
    expect(at('2026-03-29T01:00:00+01:00', '2026-03-29T05:00:00+02:00')).toBe(true);
    expect(at('2026-03-29T01:00:00+01:00', '2026-03-29T05:15:00+02:00')).toBe(false);
    expect(at('2026-10-25T01:00:00+02:00', '2026-10-25T05:00:00+01:00')).toBe(true);
  });
});
