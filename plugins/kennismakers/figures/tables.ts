import { byMonth } from './byMonth.ts';
import { byTheme } from './byTheme.ts';

/** What the figures are counted with, loaded at once. */
export const tables = { byMonth, byTheme };
