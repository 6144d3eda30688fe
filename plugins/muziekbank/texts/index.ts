import { en } from './en.ts';
import { nl } from './nl.ts';

/** Words of the flavour. */
export const texts = { nl, en };
export type Words = typeof nl;
