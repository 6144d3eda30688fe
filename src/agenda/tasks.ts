import type { TaskConfig } from 'payload';
import { expireHold } from './commands/expireHold.ts';
import { forgetParties } from './commands/forgetParties.ts';
import { tellRest } from './commands/tellRest.ts';
import { remindParties } from './reminders/remindParties.ts';
import type { ToldChange } from './seats/factsOf.ts';

type Nothing = Record<string, never>;
type Task<I extends object> = TaskConfig<{ input: I; output: Nothing }>;

/** Tries after the first: half a minute, one, two … minutes later. */
const retries = { attempts: 8, backoff: { type: 'exponential', delay: 30_000 } } as const;

/** Frees seats that were held for someone who did not confirm. */
const freeHolds: Task<{ rsvp: string }> = {
  slug: 'freeHolds',
  retries,
  inputSchema: [{ name: 'rsvp', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    await expireHold({ payload: req.payload, id: input.rsvp });
    return { output: {} };
  },
};

/** Erases who signed up, thirty days after the end. */
const forgetRsvps: Task<{ event: string }> = {
  slug: 'forgetRsvps',
  retries,
  inputSchema: [{ name: 'event', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    await forgetParties({ payload: req.payload, event: input.event });
    return { output: {} };
  },
};

/** Tells the rest of a large crowd that an activity changed. */
const tellParties: Task<{ event: string; kind: ToldChange; from: string; sequence: number }> = {
  slug: 'tellParties',
  retries,
  inputSchema: [
    { name: 'event', type: 'text', required: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'from', type: 'text' },
    { name: 'sequence', type: 'number', required: true },
  ],
  handler: async ({ input, req }) => {
    await tellRest({ payload: req.payload, ...input });
    return { output: {} };
  },
};

/** Reminds everyone who comes of an activity. */
const remind: Task<{ event: string }> = {
  slug: 'remindParties',
  retries,
  inputSchema: [{ name: 'event', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    await remindParties({ payload: req.payload, event: input.event });
    return { output: {} };
  },
};

/** Slow work of activities and sign-ups. */
export const agendaTasks = [freeHolds, forgetRsvps, tellParties, remind] as unknown as TaskConfig[];
