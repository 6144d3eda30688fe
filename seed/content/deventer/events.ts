import type { DemoEvent } from '../types.ts';
import { eventsComing } from './eventsComing.ts';
import { eventsPast } from './eventsPast.ts';

export const events: DemoEvent[] = [...eventsPast, ...eventsComing];
