import type { Ctx } from '../Ctx.ts';

/** The way back from pages about calls. */
export const callTrail = (ctx: Ctx) => [
  { label: ctx.words.title, href: ctx.here('/') },
  { label: ctx.words.volunteers.title, href: ctx.here('/vrijwilligers') },
];
