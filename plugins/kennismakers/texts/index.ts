import { en } from './en.ts';
import { nl } from './nl.ts';

export const texts = { nl, en };
export type Words = (typeof texts)['nl'];
