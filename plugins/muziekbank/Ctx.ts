import type { Request } from 'express';
import type { FlavourContext, FlavourSite } from '../../src/flavours/index.ts';
import type { FormState } from '../../src/flavours/hub.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

export type Ctx = FlavourContext<Settings, Words>;
export type Site = FlavourSite<Settings, Words>;
/** What a form works with. */
export type Asked = { ctx: Ctx; request: Request };
export type Shown = Asked & { form: FormState };
