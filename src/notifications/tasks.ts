import type { TaskConfig } from 'payload';
import { transact } from '../core/database/transact.ts';
import { deliver } from './deliver.ts';

type Deliver = { input: { user: string; topic: string }; output: Record<string, never> };

const deliverNotifications: TaskConfig<Deliver> = {
  slug: 'deliverNotifications',
  retries: { attempts: 8, backoff: { type: 'exponential', delay: 30_000 } },
  inputSchema: [
    { name: 'user', type: 'text', required: true },
    { name: 'topic', type: 'text', required: true },
  ],
  handler: async ({ input, req }) => {
    await transact({
      payload: req.payload,
      key: `told:${input.user}`,
      work: (inside) => deliver({ req: inside, ...input }),
    });
    return { output: {} };
  },
};

/** Slow work of telling people. */
export const notificationTasks = [deliverNotifications] as unknown as TaskConfig[];
