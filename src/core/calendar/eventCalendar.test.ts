import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { setClock } from '../now.ts';
import { eventCalendar, type CalendarEvent } from './eventCalendar.ts';

ICAL.design.strict = true;

const amsterdam = 'Europe/Amsterdam';

function meeting(change: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: 'event-1@hub.example',
    sequence: 0,
    title: 'Repair Café',
    startsAt: '2026-06-01T17:30:00.000Z',
    endsAt: '2026-06-01T19:30:00.000Z',
    timeZone: amsterdam,
    url: 'https://hub.example/oss/agenda/repair-cafe',
    status: 'CONFIRMED',
    updatedAt: '2026-05-01T10:00:00.000Z',
    ...change,
  };
}

function parse(text: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)) };
}

function first(text: string): ICAL.Component {
  return parse(text).calendar.getFirstSubcomponent('vevent') as ICAL.Component;
}

function instant(at: ICAL.Time): string {
  return new Date(at.toUnixTime() * 1000).toISOString();
}

afterEach(() => setClock());

describe('eventCalendar', () => {
  test('should write the block that Outlook understands, and wall clock times in it', () => {
    const text = eventCalendar({ events: [meeting()] });
    expect(text).toContain(
      [
        'BEGIN:VTIMEZONE',
        'TZID:Europe/Amsterdam',
        'BEGIN:DAYLIGHT',
        'DTSTART:19700329T020000',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'END:DAYLIGHT',
        'BEGIN:STANDARD',
        'DTSTART:19701025T030000',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0100',
        'END:STANDARD',
        'END:VTIMEZONE',
      ].join('\r\n'),
    );
    expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20260601T193000\r\n');
    expect(text).toContain('DTEND;TZID=Europe/Amsterdam:20260601T213000\r\n');
  });

  test.each(['UTC', amsterdam, 'America/New_York'])(
    'should give the same hours on a machine in %s',
    (zone) => {
      // Every half hour around both nights on which the clock changes, one hour long.
      const starts = ['2026-03-28T22:00:00Z', '2026-10-24T22:00:00Z'].flatMap((from) =>
        Array.from({ length: 12 }, (_, index) => Date.parse(from) + index * 1_800_000),
      );
      const events = starts.map((start, index) =>
        meeting({
          uid: `event-${index}@hub.example`,
          startsAt: new Date(start).toISOString(),
          endsAt: new Date(start + 3_600_000).toISOString(),
        }),
      );
      const text = execFileSync(
        process.execPath,
        ['--import', 'tsx', 'test/mail/processes/printCalendar.ts', JSON.stringify(events)],
        { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
      );
      const read = parse(text).events;
      expect(read.map((event) => instant(event.startDate))).toEqual(
        events.map((event) => new Date(event.startsAt).toISOString()),
      );
      expect(read.map((event) => instant(event.endDate))).toEqual(
        events.map((event) => new Date(event.endsAt).toISOString()),
      );
      expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20260329T030000');
      expect(text).toContain('DTSTAMP:20260501T100000Z');
      expect(text).toContain('LAST-MODIFIED:20260501T100000Z');
    },
  );

  test('should write the hour that comes twice in UTC, because calendars differ about it', () => {
    const text = eventCalendar({
      events: [meeting({ startsAt: '2026-10-25T01:30:00Z', endsAt: '2026-10-25T03:00:00Z' })],
    });
    expect(text).toContain('DTSTART:20261025T013000Z\r\nDTEND:20261025T030000Z\r\n');
  });

  test.each([
    'America/Kralendijk',
    'America/New_York',
    'America/Santiago',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Asia/Kolkata',
    'Europe/Dublin',
    'Pacific/Auckland',
    'UTC+1',
    'Etc/GMT-3',
    'UTC',
    'Nowhere/Land',
  ])('should keep every hour of the year in %s', (timeZone) => {
    const events = Array.from({ length: 53 }, (_, week) => {
      const start = Date.UTC(2026, 0, 1, 12) + week * 7 * 86_400_000;
      return meeting({
        uid: `${week}@hub.example`,
        startsAt: new Date(start),
        endsAt: new Date(start + 5_400_000),
        timeZone,
      });
    });
    const read = parse(eventCalendar({ events })).events;
    expect(read.map((event) => instant(event.startDate))).toEqual(
      events.map(({ startsAt }) => (startsAt as Date).toISOString()),
    );
  });

  test('should name the fixed zone of Bonaire and its wall clock', () => {
    const text = eventCalendar({ events: [meeting({ timeZone: 'America/Kralendijk' })] });
    expect(text).toContain('DTSTART;TZID=America/Kralendijk:20260601T133000');
    expect(text).toContain('TZOFFSETFROM:-0400\r\nTZOFFSETTO:-0400\r\n');
  });

  test('should carry one block for each zone', () => {
    const events = [
      meeting(),
      meeting({ uid: '2@hub.example', timeZone: 'America/Kralendijk' }),
      meeting({ uid: '3@hub.example' }),
    ];
    const zones = parse(eventCalendar({ events })).calendar.getAllSubcomponents('vtimezone');
    expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual([
      amsterdam,
      'America/Kralendijk',
    ]);
  });

  test('should write every property before the first component, as RFC 5545 wants', () => {
    const text = eventCalendar({
      events: [meeting()],
      name: 'Agenda; van Oss, en meer',
      sourceUrl: 'https://hub.example/oss/agenda.ics',
    });
    const head = text.slice(0, text.indexOf('BEGIN:VTIMEZONE'));
    expect(head.split('\r\n').map((each) => each.split(/[:;]/)[0])).toEqual([
      'BEGIN',
      'VERSION',
      'PRODID',
      'SOURCE',
      'NAME',
      'X-WR-CALNAME',
      'REFRESH-INTERVAL',
      'X-PUBLISHED-TTL',
      '',
    ]);
    expect(head).toContain('NAME:Agenda\\; van Oss\\, en meer\r\n');
    expect(head).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
  });

  test('should end lines with CRLF and fold at 75 octets, inside no letter', () => {
    const title = 'Één café vol verhalen over de ’s-Hertogenbossche brandweer 🚒 '.repeat(6).trim();
    const text = eventCalendar({
      events: [meeting({ title, description: 'eerste regel\ntweede; regel, \\ ja' })],
    });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(Buffer.from(line).toString()).toBe(line);
    }
    expect(first(text).getFirstPropertyValue('summary')).toBe(title);
    expect(first(text).getFirstPropertyValue('description')).toBe('eerste regel\ntweede; regel, \\ ja');
  });

  test('should let nobody write properties of their own', () => {
    const evil = 'Naam"\r\nX-EVIL:1\u0007';
    const text = eventCalendar({
      name: evil,
      events: [
        meeting({
          uid: evil,
          title: evil,
          description: evil,
          location: evil,
          categories: [evil],
          organizer: { name: evil, email: 'agenda@hub.example' },
          attendee: { name: evil, email: 'inwoner@hub.example' },
        }),
      ],
    });
    const { calendar, events } = parse(text);
    expect(calendar.getFirstProperty('x-evil')).toBeNull();
    expect(events[0]?.component.getFirstProperty('x-evil')).toBeNull();
    expect(text).not.toContain('\u0007');
  });

  test('should invite one person, with an answer asked for and a sequence', () => {
    setClock(new Date('2026-05-03T09:00:00Z'));
    const text = eventCalendar({
      method: 'REQUEST',
      events: [
        meeting({
          sequence: 3,
          organizer: { name: 'Bibliotheek Oss', email: 'agenda@hub.example' },
          attendee: { name: 'Jan', email: 'jan@hub.example' },
          location: 'Zaal 1, Raadhuislaan 1',
          categories: ['Techniek', 'Buurt'],
          createdAt: '2026-04-01T10:00:00Z',
        }),
      ],
    });
    const event = first(text);
    expect(parse(text).calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(event.getFirstPropertyValue('organizer')).toBe('mailto:agenda@hub.example');
    expect(event.getAllProperties('attendee')).toHaveLength(1);
    expect(event.getFirstProperty('attendee')?.getParameter('rsvp')).toBe('TRUE');
    expect(String(event.getFirstPropertyValue('attendee')).toLowerCase()).toBe('mailto:jan@hub.example');
    expect(event.getFirstPropertyValue('sequence')).toBe(3);
    expect(event.getFirstProperty('categories')?.getValues()).toEqual(['Techniek', 'Buurt']);
    expect(event.getFirstPropertyValue('location')).toBe('Zaal 1, Raadhuislaan 1');
    expect(event.getFirstPropertyValue('url')).toBe('https://hub.example/oss/agenda/repair-cafe');
    expect(text).toContain('DTSTAMP:20260503T090000Z');
    expect(text).toContain('CREATED:20260401T100000Z');
    expect(text).not.toContain('REFRESH-INTERVAL');
  });

  test('should keep a cancelled meeting, and say so', () => {
    const text = eventCalendar({ events: [meeting({ status: 'CANCELLED', sequence: 1 })] });
    expect(first(text).getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(first(text).getFirstPropertyValue('uid')).toBe('event-1@hub.example');
  });

  test('should be the same file as long as nothing changed', () => {
    setClock(new Date('2026-05-03T09:00:00Z'));
    const before = eventCalendar({ events: [meeting()], name: 'Agenda' });
    setClock(new Date('2026-05-04T09:00:00Z'));
    expect(eventCalendar({ events: [meeting()], name: 'Agenda' })).toBe(before);
  });

  test('should make an empty calendar for a library where nothing is on', () => {
    expect(parse(eventCalendar({ events: [], name: 'Agenda' })).events).toEqual([]);
  });

  test('should keep a weekly meeting at its hour on the wall across both clock changes', () => {
    const start = DateTime.fromObject(
      { year: 2026, month: 3, day: 22, hour: 19, minute: 30 },
      { zone: amsterdam },
    );
    const events = Array.from({ length: 34 }, (_, week) => {
      const at = start.plus({ weeks: week });
      return meeting({
        uid: `${week}@hub.example`,
        startsAt: at.toJSDate(),
        endsAt: at.plus({ hours: 2 }).toJSDate(),
      });
    });
    const read = parse(eventCalendar({ events })).events;
    expect(new Set(read.map(({ startDate }) => `${startDate.hour}:${startDate.minute}`))).toEqual(
      new Set(['19:30']),
    );
  });
});
