import type { Plugin } from 'payload';

/** The flavours that this hub has, by name. */
export const flavours: Plugin[] = [];
