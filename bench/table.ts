import type { Figures } from './Figures.ts';

const figure = (rate: number) => rate.toFixed(rate < 20 ? 1 : 0);

type Row = { what: string; ratio: number | undefined; goal?: number; detail: string };

/** All ratios in one table, each beside what was measured; a ratio without a goal is told for comparison. */
export function table(results: Map<string, Figures>): string {
  const lines = [
    `${'database'.padEnd(9)} ${'what'.padEnd(52)} ${'ratio'.padStart(7)} ${'goal'.padStart(7)}   per second`,
  ];
  for (const [database, figures] of results) {
    for (const row of rowsOf(figures)) lines.push(line({ database, ...row }));
    const { overbooked, count } = figures.signUps;
    const { before, after, heapBefore, heapAfter } = figures.memory;
    lines.push(
      `${database.padEnd(9)} overbooked seats: ${overbooked} (goal 0; ${count} parties for 200 seats, each round)`,
    );
    lines.push(
      `${database.padEnd(9)} memory before and after as much again: ${before.toFixed(0)} → ${after.toFixed(0)} MB` +
        ` (heap after collecting: ${heapBefore.toFixed(0)} → ${heapAfter.toFixed(0)} MB)`,
    );
  }
  return `\n${lines.join('\n')}\n\n${notes}`;
}

function rowsOf({ cached, express, notCached, next, signUps }: Figures): Row[] {
  const { rsvps, spread, oneRow, allRows } = signUps;
  const over = (one: number, other: number) => `${figure(one)} ÷ ${figure(other)}`;
  return [
    {
      what: 'page from cache ÷ bare Express',
      ratio: cached / express,
      goal: 0.8,
      detail: over(cached, express),
    },
    !next // none, or one that gave no answers
      ? { what: 'page not cached ÷ a page of Next', ratio: undefined, goal: 5, detail: 'left out' }
      : {
          what: 'page not cached ÷ a page of Next',
          ratio: notCached / next,
          goal: 5,
          detail: over(notCached, next),
        },
    {
      what: 'RSVPs ÷ bare inserts of one row',
      ratio: rsvps / oneRow,
      goal: 0.3,
      detail: over(rsvps, oneRow),
    },
    {
      what: 'RSVPs ÷ the same five rows by the bare driver',
      ratio: rsvps / allRows,
      detail: over(rsvps, allRows),
    },
    {
      what: 'RSVPs for ten activities ÷ bare inserts of one row',
      ratio: spread / oneRow,
      detail: over(spread, oneRow),
    },
  ];
}

function line({ database, what, ratio, goal, detail }: Row & { database: string }): string {
  const goalText = goal === undefined ? '' : `≥ ${goal}`;
  const isMissed = ratio !== undefined && goal !== undefined && ratio < goal;
  return `${database.padEnd(9)} ${what.padEnd(52)} ${(ratio?.toFixed(3) ?? '–').padStart(7)} ${goalText.padStart(7)}   ${detail}${isMissed ? '   MISSED' : ''}`;
}

const notes = `What is counted
  Pages: /deventer/agenda of the demo network, 10 connections, asked from a thread of its own. “Not cached”:
  the cache is emptied before every request. The page of Next makes the same queries with the same Payload
  and draws the same components.
  RSVPs: parties that sign up at once, by the command behind the form; each stores its party, seats, two jobs
  and a mail, and draws that mail. Bare inserts: the plain driver in the same tables with the same indexes and
  the same durability, one transaction for each RSVP; one row all at once, or all five rows in turn.
`;
