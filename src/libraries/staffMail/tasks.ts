import type { TaskConfig } from 'payload';
import { mailOverdue } from './mailOverdue.ts';
import { mailToday } from './mailToday.ts';

type MailStaff = { input: { library: string; period: string }; output: Record<string, never> };

const mailStaff: TaskConfig<MailStaff> = {
  slug: 'mailStaff',
  retries: { attempts: 8, backoff: { type: 'exponential', delay: 30_000 } },
  inputSchema: [
    { name: 'library', type: 'text', required: true },
    { name: 'period', type: 'text', required: true },
  ],
  handler: async ({ input, req }) => {
    await mailToday({ payload: req.payload, ...input });
    await mailOverdue({ payload: req.payload, library: input.library });
    return { output: {} };
  },
};

/** What staff is told of. */
export const staffTasks = [mailStaff] as unknown as TaskConfig[];
