import { eventCalendar, type CalendarEvent } from '../../../src/core/calendar/eventCalendar.ts';

/** Prints the calendar of the events in its argument, on a machine whose own zone the test chose. */
const events = JSON.parse(process.argv[2] ?? '[]') as CalendarEvent[];
process.stdout.write(eventCalendar({ events, name: 'Agenda' }));
