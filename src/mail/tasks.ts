import type { TaskConfig } from 'payload';
import { sendMail } from './sendMail.ts';

type SendMail = { input: { outbox: string }; output: Record<string, never> };

/** Tries after the first: 1, 2, 4 … minutes later, over eight hours in all. */
const retries = 9;

const sendMailTask: TaskConfig<SendMail> = {
  slug: 'sendMail',
  retries: { attempts: retries, backoff: { type: 'exponential', delay: 60_000 } },
  inputSchema: [{ name: 'outbox', type: 'text', required: true }],
  handler: async ({ input, job, req }) => {
    await sendMail({ payload: req.payload, id: input.outbox, isLastTry: (job.totalTried ?? 0) >= retries });
    return { output: {} };
  },
};

/** The jobs of the mail. */
export const mailTasks = [sendMailTask] as unknown as TaskConfig[];
