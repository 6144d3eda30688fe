import type { TaskConfig } from 'payload';
import type { Language } from '../core/text/index.ts';
import { mailPassword } from './account/mailPassword.ts';
import { sweepAfter, type Gone } from './account/removal/sweepAfter.ts';
import { mailLogin } from './commands/mailLogin.ts';

type MailLogin = {
  input: { email: string; language: Language; naar?: string };
  output: Record<string, never>;
};

const mailLoginTask: TaskConfig<MailLogin> = {
  slug: 'mailLogin',
  retries: 3,
  inputSchema: [
    { name: 'email', type: 'text', required: true },
    { name: 'language', type: 'text', required: true },
    { name: 'naar', type: 'text' },
  ],
  handler: async ({ input, req }) => {
    await mailLogin({ payload: req.payload, ...input });
    return { output: {} };
  },
};

const mailPasswordTask: TaskConfig<{ input: { email: string }; output: Record<string, never> }> = {
  slug: 'mailPassword',
  retries: 3,
  inputSchema: [{ name: 'email', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    await mailPassword({ payload: req.payload, ...input });
    return { output: {} };
  },
};

const sweepAfterTask: TaskConfig<{ input: Gone; output: Record<string, never> }> = {
  slug: 'sweepAfter',
  retries: 3,
  inputSchema: [
    { name: 'user', type: 'text', required: true },
    { name: 'email', type: 'text', required: true },
    { name: 'until', type: 'text', required: true },
  ],
  handler: async ({ input, req }) => {
    await sweepAfter({ payload: req.payload, gone: input });
    return { output: {} };
  },
};

/** Slow work of accounts. */
export const peopleTasks = [mailLoginTask, mailPasswordTask, sweepAfterTask] as unknown as TaskConfig[];
