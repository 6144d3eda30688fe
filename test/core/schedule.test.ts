import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setClock } from '../../src/core/now.ts';
import { startSchedule, type Schedule, type ScheduledTask } from '../../src/core/jobs/schedule.ts';
import { unique } from '../factories/unique.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';

let hub: TestHub;
const day = 24 * 3_600_000;
const start = Date.parse('2026-12-01T12:00:00Z');
const at = (milliseconds: number) => setClock(new Date(start + milliseconds));

beforeAll(async () => {
  hub = await startHub();
});
afterEach(() => setClock());
afterAll(() => hub.stop());

function runners(count: number, task: Partial<ScheduledTask> & Pick<ScheduledTask, 'run'>, lease = 60_000) {
  const whole = { name: unique('taak'), every: 'day', at: { hour: 7 }, ...task } as const;
  return Array.from({ length: count }, (): Schedule =>
    startSchedule({
      payload: hub.payload,
      tasks: [whole],
      everyMilliseconds: 0,
      leaseMilliseconds: lease,
    }),
  );
}

describe('what comes back by itself', () => {
  it('should be done once in each period, by whichever of several processes is first', async () => {
    const periods: string[] = [];
    const run: ScheduledTask['run'] = async ({ period }) => periods.push(period.toISOString());
    const all = runners(4, { run });
    at(0);
    for (let round = 0; round < 3; round += 1) await Promise.all(all.map((each) => each.runDue()));
    expect(periods).toEqual(['2026-12-01T06:00:00.000Z']);
    at(day);
    await Promise.all(all.map((each) => each.runDue()));
    expect(periods).toEqual(['2026-12-01T06:00:00.000Z', '2026-12-02T06:00:00.000Z']);
  });

  it('should be made up at the start when nobody was there at its time, for the last period only', async () => {
    const periods: string[] = [];
    const name = unique('taak');
    const run: ScheduledTask['run'] = async ({ period }) => periods.push(period.toISOString());
    at(0);
    await runners(1, { name, run })[0]?.runDue();
    at(5 * day);
    await runners(1, { name, run })[0]?.runDue();
    expect(periods).toEqual(['2026-12-01T06:00:00.000Z', '2026-12-06T06:00:00.000Z']);
  });

  it('should be taken over from a process that died, once its lease has lapsed', async () => {
    const name = unique('taak');
    at(0);
    await runners(1, { name, run: () => Promise.resolve() })[0]?.runDue();
    at(day);
    const claim = (leaseUntil: number) =>
      hub.payload.db.updateOne({
        collection: 'scheduled-tasks',
        where: { name: { equals: name } },
        data: { leaseUntil: new Date(leaseUntil).toISOString(), leasedBy: 'someone who died' },
      });
    let times = 0;
    const [next] = runners(1, { name, run: async () => (times += 1) });
    await claim(Date.now() + 60_000);
    expect(await next?.runDue()).toEqual([]);
    await claim(Date.now() - 1);
    expect(await next?.runDue()).toEqual([name]);
    expect(times).toBe(1);
  });

  it('should be tried again by another after it failed', async () => {
    const name = unique('taak');
    let times = 0;
    const run = async () => {
      times += 1;
      if (times === 1) throw new Error('not now');
    };
    const [one, other] = runners(2, { name, run });
    at(0);
    await one?.runDue();
    expect(await other?.runDue()).toEqual([]);
    await hub.payload.db.updateOne({
      collection: 'scheduled-tasks',
      where: { name: { equals: name } },
      data: { leaseUntil: new Date(Date.now() - 1).toISOString() },
    });
    expect(await other?.runDue()).toEqual([name]);
    await one?.runDue();
    expect(times).toBe(2);
  });

  it('should go on with the other tasks when one fails, and know each by its name', async () => {
    const ran: string[] = [];
    const tasks: ScheduledTask[] = ['a', 'b'].map((letter) => ({
      name: unique(letter),
      every: 'hour',
      run: async () => {
        if (letter === 'a') throw new Error('not this one');
        ran.push(letter);
      },
    }));
    at(0);
    await startSchedule({ payload: hub.payload, tasks, everyMilliseconds: 0 }).runDue();
    expect(ran).toEqual(['b']);
  });
});
