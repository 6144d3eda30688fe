import type { TaskConfig } from 'payload';
import { transact } from '../core/database/transact.ts';
import type { User } from '../payload-types.ts';
import { announceTo, type Announcement } from './announceTo.ts';
import { deliver } from './deliver.ts';
import { loadThing } from './loadThing.ts';
import { summarize, type SummaryPace } from './summarize.ts';

type Nothing = Record<string, never>;
type Task<I extends object> = TaskConfig<{ input: I; output: Nothing }>;

/** Tries after the first: half a minute, one, two … minutes later. */
const retries = { attempts: 8, backoff: { type: 'exponential', delay: 30_000 } } as const;

/** Mails what was said about a topic while the one before was fresh. */
const deliverNotifications: Task<{ user: string; topic: string }> = {
  slug: 'deliverNotifications',
  retries,
  inputSchema: [
    { name: 'user', type: 'text', required: true },
    { name: 'topic', type: 'text', required: true },
  ],
  handler: async ({ input, req }) => {
    await transact({
      payload: req.payload,
      key: `told:${input.user}`,
      work: async (inside) => {
        const user = await loadThing<User>({ req: inside, thing: `users:${input.user}` });
        if (user) await deliver({ req: inside, user, topic: input.topic });
      },
    });
    return { output: {} };
  },
};

/** Tells everyone whom something new is news to. */
const announce: Task<Announcement> = {
  slug: 'announce',
  retries,
  inputSchema: [
    { name: 'kind', type: 'text', required: true },
    { name: 'about', type: 'json', required: true },
    { name: 'except', type: 'json' },
  ],
  handler: async ({ input, req }) => {
    await announceTo({ payload: req.payload, ...input });
    return { output: {} };
  },
};

/** Mails one person the news of a day or week. */
const summarizeTask: Task<{ user: string; pace: SummaryPace }> = {
  slug: 'summarize',
  retries,
  inputSchema: [
    { name: 'user', type: 'text', required: true },
    { name: 'pace', type: 'text', required: true },
  ],
  handler: async ({ input, req }) => {
    await transact({
      payload: req.payload,
      key: `told:${input.user}`,
      work: (inside) => summarize({ req: inside, ...input }),
    });
    return { output: {} };
  },
};

/** Slow work of telling people. */
export const notificationTasks = [deliverNotifications, announce, summarizeTask] as unknown as TaskConfig[];
