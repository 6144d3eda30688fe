import type { Context } from '../site/Context.ts';

/** What the form before this page did (`?gedaan=`). Only for who is logged in, so it is never in a kept page. */
export function doneText(ctx: Context): string | undefined {
  const words = ctx.t.dossiers.done;
  const done = ctx.query.get('gedaan') ?? '';
  return ctx.user && Object.hasOwn(words, done) ? words[done as keyof typeof words] : undefined;
}
