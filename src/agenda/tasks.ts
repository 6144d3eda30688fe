import type { TaskConfig } from 'payload';

/** Slow work of activities and sign-ups. */
export const agendaTasks: TaskConfig[] = [];
