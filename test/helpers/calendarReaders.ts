import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { DateTime } from 'luxon';

/** When something is, as another program reads it: instants in ISO 8601, UTC. */
export type ReadEvent = { title: string; starts: string; ends: string };

/** A calendar program that has nothing to do with ours. */
export type CalendarReader = {
  name: string;
  /** Why it cannot be asked on this machine. */
  missing?: string;
  /** Reads a calendar file. @returns its events, first to last */
  read: (ics: string) => Promise<ReadEvent[]>;
};

const python = ['python3', '/usr/bin/python3'].find((each) => runs(each, ['-c', 'import icalendar']));
const zone = 'Europe/Amsterdam';

/** Both readers; `.ci/run` installs them (Debian: khal, python3-icalendar). */
export const calendarReaders: CalendarReader[] = [
  {
    name: 'icalendar',
    missing: python ? undefined : 'python3-icalendar is not installed',
    read: (ics) => inFolder(ics, readByPython),
  },
  {
    name: 'khal',
    missing: runs('khal', ['--version']) ? undefined : 'khal is not installed',
    read: (ics) => inFolder(ics, readByKhal),
  },
];

function runs(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const script = `
import json, sys
from datetime import timezone
from icalendar import Calendar
calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
utc = lambda event, name: event.decoded(name).astimezone(timezone.utc).strftime('%Y-%m-%dT%H:%M:%S.000Z')
print(json.dumps([
  { 'title': str(event['SUMMARY']), 'starts': utc(event, 'DTSTART'), 'ends': utc(event, 'DTEND') }
  for event in calendar.walk('VEVENT')
]))
`;

type Given = { folder: string; file: string };

/** Asks while the hub in this process goes on answering. */
const run = promisify(execFile);

async function inFolder(ics: string, read: (given: Given) => Promise<ReadEvent[]>): Promise<ReadEvent[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kenniscloud-calendar-'));
  try {
    const file = path.join(folder, 'given.ics');
    writeFileSync(file, ics);
    return (await read({ folder, file })).sort((one, two) => one.starts.localeCompare(two.starts));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readByPython({ file }: Given): Promise<ReadEvent[]> {
  const { stdout } = await run(python as string, ['-c', script, file]);
  return JSON.parse(stdout) as ReadEvent[];
}

async function readByKhal({ folder, file }: Given): Promise<ReadEvent[]> {
  const settings = path.join(folder, 'settings');
  mkdirSync(path.join(folder, 'calendar'));
  writeFileSync(settings, settingsOf(folder));
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const khal = (...args: string[]) => run('khal', ['-c', settings, ...args], { env });
  await khal('import', '--batch', '-a', 'hub', file);
  const format = '{title}|{start-date} {start-time}|{end-date} {end-time}';
  const shape = ['--once', '--day-format', '', '--format', format];
  const { stdout } = await khal('list', '2026-01-01', '365d', ...shape);
  return stdout.split('\n').filter(Boolean).map(khalLine);
}

function khalLine(line: string): ReadEvent {
  const [title = '', starts = '', ends = ''] = line.split('|');
  const instant = (text: string) =>
    DateTime.fromFormat(text, 'yyyy-MM-dd HH:mm', { zone }).toUTC().toISO() ?? '';
  return { title, starts: instant(starts), ends: instant(ends) };
}

function settingsOf(folder: string): string {
  return [
    '[calendars]',
    '[[hub]]',
    `path = ${path.join(folder, 'calendar')}`,
    'type = calendar',
    '[sqlite]',
    `path = ${path.join(folder, 'khal.db')}`,
    '[locale]',
    'timeformat = %H:%M',
    ...['dateformat', 'longdateformat'].map((name) => `${name} = %Y-%m-%d`),
    ...['datetimeformat', 'longdatetimeformat'].map((name) => `${name} = %Y-%m-%d %H:%M`),
    ...['local_timezone', 'default_timezone'].map((name) => `${name} = ${zone}`),
    '',
  ].join('\n');
}
