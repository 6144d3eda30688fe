import { afterEach, describe, expect, it } from '@jest/globals';
import { setClock } from '../now.ts';
import { Problem } from '../Problem.ts';
import { dateParts } from './dateParts.ts';
import { dateText } from './dateText.ts';
import { dayRange } from './dayRange.ts';
import { localParts } from './localParts.ts';
import { parseLocal } from './parseLocal.ts';
import { timeText } from './timeText.ts';
import { whenText } from './whenText.ts';

const timeZone = 'Europe/Amsterdam';
const at = '2026-11-26T18:30:00.000Z';
const until = '2026-11-26T20:30:00.000Z';

afterEach(() => setClock());

function refusal(work: () => unknown): string | undefined {
  try {
    work();
  } catch (err) {
    if (err instanceof Problem) return `${err.code} ${err.field}`;
    throw err;
  }
  return undefined;
}

describe('parseLocal', () => {
  it('should read the wall clock of the place', () => {
    const winter = parseLocal({ date: '2026-11-26', time: '19:30', timeZone });
    expect(winter.toISOString()).toBe(at);
    const summer = parseLocal({ date: '2026-07-01', time: '19:30', timeZone });
    expect(summer.toISOString()).toBe('2026-07-01T17:30:00.000Z');
    const elsewhere = parseLocal({ date: '2026-07-01', time: '19:30', timeZone: 'America/Kralendijk' });
    expect(elsewhere.toISOString()).toBe('2026-07-01T23:30:00.000Z');
  });

  it('should refuse an hour that the clock skips', () => {
    const fields = { date: 'datum', time: 'van' };
    expect(refusal(() => parseLocal({ date: '2026-03-29', time: '02:30', timeZone, fields }))).toBe(
      'time.missing van',
    );
    expect(refusal(() => parseLocal({ date: '2026-03-29', time: '02:00', timeZone, fields }))).toBe(
      'time.missing van',
    );
    expect(parseLocal({ date: '2026-03-29', time: '03:00', timeZone }).toISOString()).toBe(
      '2026-03-29T01:00:00.000Z',
    );
    expect(parseLocal({ date: '2026-03-29', time: '01:59', timeZone }).toISOString()).toBe(
      '2026-03-29T00:59:00.000Z',
    );
  });

  it('should take the first of two in the hour that comes twice', () => {
    expect(parseLocal({ date: '2026-10-25', time: '02:30', timeZone }).toISOString()).toBe(
      '2026-10-25T00:30:00.000Z',
    );
    expect(parseLocal({ date: '2026-10-25', time: '03:00', timeZone }).toISOString()).toBe(
      '2026-10-25T02:00:00.000Z',
    );
  });

  it.each([
    ['26-11-2026', '19:30', 'field.date datum'],
    ['2026-02-30', '19:30', 'field.date datum'],
    ['2026-11-26', '25:00', 'field.time van'],
    ['2026-11-26', '7:30', 'field.time van'],
    ['', '', 'field.date datum'],
  ])('should refuse %s %s', (date, time, expected) => {
    expect(refusal(() => parseLocal({ date, time, timeZone, fields: { date: 'datum', time: 'van' } }))).toBe(
      expected,
    );
  });

  it('should come back as it went in, on every day around the clock changes', () => {
    for (const day of ['2026-03-28', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26']) {
      for (const time of ['00:00', '02:15', '12:00', '23:59']) {
        expect(localParts({ at: parseLocal({ date: day, time, timeZone }), timeZone })).toEqual({
          date: day,
          time,
        });
      }
    }
  });
});

describe('the words', () => {
  it('should split a date for the badge, with the year only when it is another', () => {
    setClock(new Date('2026-11-20T12:00:00Z'));
    expect(dateParts({ at, until, timeZone, language: 'nl' })).toEqual({
      weekday: 'do',
      day: '26',
      month: 'nov',
      time: '19:30–21:30',
      iso: '2026-11-26T19:30:00+01:00',
    });
    setClock(new Date('2027-01-02T12:00:00Z'));
    expect(dateParts({ at, timeZone, language: 'en' })).toMatchObject({
      weekday: 'Thu',
      year: '2026',
      time: '19:30',
    });
    expect(dateParts({ at, timeZone, language: 'nl', dayOnly: true })).toMatchObject({
      time: '',
      iso: '2026-11-26',
    });
  });

  it('should count the years of the place, not of the server', () => {
    setClock(new Date('2026-12-31T23:30:00Z'));
    expect(dateParts({ at: '2026-12-31T23:45:00Z', timeZone, language: 'nl' }).year).toBeUndefined();
  });

  it('should write out days and hours', () => {
    expect(dateText({ at, timeZone, language: 'nl' })).toBe('donderdag 26 november 2026');
    expect(dateText({ at, timeZone, language: 'en', short: true })).toBe('26 November 2026');
    expect(timeText({ at, until, timeZone, language: 'nl' })).toBe('19:30–21:30');
    expect(whenText({ at, until, timeZone, language: 'nl' })).toBe('donderdag 26 november 2026, 19:30–21:30');
    const overnight = { at, until: '2026-11-27T08:00:00Z', timeZone };
    expect(whenText({ ...overnight, language: 'en' })).toBe(
      'Thursday 26 November 2026, 19:30 – Friday 27 November 2026, 09:00',
    );
  });

  it('should show the home clock when nobody knows the zone', () => {
    expect(timeText({ at, timeZone: 'Mars/Olympus', language: 'nl' })).toBe('19:30');
  });
});

describe('dayRange', () => {
  it('should know days of 23 and 25 hours', () => {
    const hours = (date: string) => {
      const day = dayRange({ date, timeZone });
      return day && Math.round((+day.end - +day.start) / 3_600_000);
    };
    expect(hours('2026-03-29')).toBe(23);
    expect(hours('2026-10-25')).toBe(25);
    expect(hours('2026-10-26')).toBe(24);
    expect(hours('gisteren')).toBeUndefined();
  });
});
