import { describe, expect, it } from '@jest/globals';
import { periodStart, type Every, type PeriodMoment } from './periodStart.ts';

describe('periodStart', () => {
  it.each<[Every, PeriodMoment, string, string]>([
    ['hour', { minute: 10 }, '2026-11-26T10:09:59Z', '2026-11-26T09:10:00.000Z'],
    ['hour', {}, '2026-11-26T10:00:00Z', '2026-11-26T10:00:00.000Z'],
    ['day', { hour: 7 }, '2026-11-26T05:59:00Z', '2026-11-25T06:00:00.000Z'],
    ['day', { hour: 7 }, '2026-11-26T06:00:00Z', '2026-11-26T06:00:00.000Z'],
    ['day', { hour: 7 }, '2026-07-26T06:00:00Z', '2026-07-26T05:00:00.000Z'],
    ['week', { weekday: 5, hour: 8 }, '2026-11-26T10:00:00Z', '2026-11-20T07:00:00.000Z'],
    ['week', { weekday: 1, hour: 8 }, '2026-11-26T10:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['month', { day: 2 }, '2026-12-01T10:00:00Z', '2026-11-01T23:00:00.000Z'],
  ])('should give of every %s at %j, at %s, %s', (every, at, now, expected) => {
    expect(periodStart({ every, at, now: new Date(now) }).toISOString()).toBe(expected);
  });
});
