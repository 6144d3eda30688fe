import type { FlavourContext, FlavourSite } from '../../src/flavours/index.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

export type Ctx = FlavourContext<Settings, Words>;
export type Site = FlavourSite<Settings, Words>;
