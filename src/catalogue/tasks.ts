import type { TaskConfig } from 'payload';

/** Slow work of the catalogue. */
export const catalogueTasks: TaskConfig[] = [];
