import { describe, expect, it } from '@jest/globals';
import { DateTime } from 'luxon';
import { expandSeries, type StoredSeries } from './expandSeries.ts';
import { readRule } from './readRule.ts';

const timeZone = 'Europe/Amsterdam';
const local = (text: string) => DateTime.fromISO(text, { zone: timeZone }).toJSDate();

function expand(series: StoredSeries, first: string, from = first, until = '2028-01-01T00:00') {
  const found = expandSeries({
    series,
    first: local(first),
    timeZone,
    from: local(from),
    until: local(until),
    most: 12,
  });
  return found.map((at) => DateTime.fromJSDate(at, { zone: timeZone }).toFormat('yyyy-MM-dd HH:mm'));
}

describe('expandSeries', () => {
  it('should keep the wall-clock time over the clock change of 28 March 2027', () => {
    const rule = 'FREQ=WEEKLY;BYDAY=TU;COUNT=3';
    expect(expand({ rule }, '2027-03-23T10:00')).toEqual([
      '2027-03-23 10:00',
      '2027-03-30 10:00',
      '2027-04-06 10:00',
    ]);
    const [before, after] = expandSeries({
      series: { rule },
      first: local('2027-03-23T10:00'),
      timeZone,
      from: local('2027-03-01T00:00'),
      until: local('2027-05-01T00:00'),
    });
    expect(Number(after) - Number(before)).toBe((7 * 24 - 1) * 3_600_000);
  });

  it.each(['2026-03-22T10:00', '2026-10-18T10:00'])('should go on at ten on the Sundays from %s', (first) => {
    const times = expand({ rule: 'FREQ=WEEKLY;COUNT=3' }, first).map((each) => each.slice(11));
    expect(times).toEqual(['10:00', '10:00', '10:00']);
  });

  it('should begin an hour later in the hour that is skipped on 29 March 2026, and the next week in time', () => {
    expect(expand({ rule: 'FREQ=WEEKLY;COUNT=3' }, '2026-03-22T02:30')).toEqual([
      '2026-03-22 02:30',
      '2026-03-29 03:30',
      '2026-04-05 02:30',
    ]);
  });

  it('should begin once, the first time, in the hour that comes twice on 25 October 2026', () => {
    const found = expandSeries({
      series: { rule: 'FREQ=WEEKLY;COUNT=2' },
      first: local('2026-10-18T02:30'),
      timeZone,
      from: local('2026-10-24T00:00'),
      until: local('2026-10-31T00:00'),
    });
    expect(found.map((at) => at.toISOString())).toEqual(['2026-10-25T00:30:00.000Z']);
  });

  it('should take several weekdays in the order of the week, from the first time on', () => {
    expect(expand({ rule: 'FREQ=WEEKLY;BYDAY=TH,TU;COUNT=4' }, '2027-01-07T14:00')).toEqual([
      '2027-01-07 14:00',
      '2027-01-12 14:00',
      '2027-01-14 14:00',
      '2027-01-19 14:00',
    ]);
  });

  it('should skip weeks by the interval, and stop on the last day included', () => {
    expect(expand({ rule: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20270204' }, '2027-01-07T14:00')).toEqual([
      '2027-01-07 14:00',
      '2027-01-21 14:00',
      '2027-02-04 14:00',
    ]);
    expect(expand({ rule: 'FREQ=WEEKLY;UNTIL=20270114T130000Z' }, '2027-01-07T14:00')).toHaveLength(2);
    expect(expand({ rule: 'FREQ=WEEKLY;UNTIL=20270114T125959Z' }, '2027-01-07T14:00')).toHaveLength(1);
  });

  it('should leave out exceptions, by the day of the place, and count them along', () => {
    const series = {
      rule: 'FREQ=WEEKLY;COUNT=3',
      exceptions: [{ date: local('2027-01-14T00:00').toISOString() }],
    };
    expect(expand(series, '2027-01-07T14:00')).toEqual(['2027-01-07 14:00', '2027-01-21 14:00']);
  });

  it('should add dates of its own, each once', () => {
    const dates = ['2027-01-07T14:00', '2027-02-01T09:30'].map((at) => ({
      startsAt: local(at).toISOString(),
    }));
    expect(expand({ dates }, '2027-01-07T14:00')).toEqual(['2027-01-07 14:00', '2027-02-01 09:30']);
    expect(expand({ rule: 'FREQ=WEEKLY;COUNT=1', dates }, '2027-01-07T14:00')).toHaveLength(2);
  });

  it('should give what lies in the window only, and the one time of a series without more', () => {
    const rule = 'FREQ=WEEKLY';
    expect(expand({ rule }, '2027-01-07T14:00', '2027-06-01T00:00', '2027-06-15T00:00')).toEqual([
      '2027-06-03 14:00',
      '2027-06-10 14:00',
    ]);
    expect(expand({}, '2027-01-07T14:00')).toEqual(['2027-01-07 14:00']);
  });

  it('should give nothing for a rule it cannot read', () => {
    expect(expand({ rule: 'FREQ=MONTHLY;BYDAY=1MO' }, '2027-01-07T14:00')).toEqual([]);
  });
});

describe('readRule', () => {
  it('should read what a series can have', () => {
    expect(readRule('rrule:freq=weekly;interval=2;byday=mo,we')).toEqual({ interval: 2, days: ['MO', 'WE'] });
  });

  it.each([
    '',
    'elke week',
    'FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=2MO',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;COUNT=2;UNTIL=20270101',
    'FREQ=WEEKLY;UNTIL=morgen',
    'FREQ=WEEKLY;BYMONTH=2',
    'FREQ=WEEKLY;FREQ=WEEKLY',
    'FREQ=WEEKLY;WKST=SU',
  ])('should refuse "%s"', (text) => {
    expect(readRule(text)).toBeUndefined();
  });
});
