import type { DemoEvent } from '../types.ts';
import { laterEvents } from './events/laterEvents.ts';
import { pastEvents } from './events/pastEvents.ts';
import { soonEvents } from './events/soonEvents.ts';

export const events: DemoEvent[] = [...pastEvents, ...soonEvents, ...laterEvents];
