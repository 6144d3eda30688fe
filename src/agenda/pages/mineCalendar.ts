import type { RequestHandler } from 'express';
import { eventCalendar } from '../../core/calendar/eventCalendar.ts';
import { contextOf } from '../../site/contextOf.ts';
import { calendarEventOf } from '../calendarEventOf.ts';
import { findLedgers } from '../seats/findLedgers.ts';
import { loadMine } from './loadMine.ts';

/** GET `agenda.ics` behind a personal link: the meeting to keep, whoever else may see it. */
export const mineCalendar: RequestHandler = async (request, response) => {
  const ctx = await contextOf(request);
  const { event } = await loadMine({ ctx, request });
  const ledgers = await findLedgers({ payload: ctx.payload, events: [event.id] });
  const sequence = ledgers.get(event.id)?.sequence ?? 0;
  const ics = eventCalendar({
    events: [calendarEventOf({ event, sequence, language: ctx.language })],
    method: 'PUBLISH',
  });
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('Content-Disposition', `attachment; filename="${event.slug}.ics"`);
  response.type('text/calendar; charset=utf-8').send(ics);
};
