import type { Context } from './Context.ts';

/** The page of a list that is asked for, from 1; nonsense is page 1. */
export function pageNumber(ctx: Context): number {
  const asked = Number(ctx.query.get('pagina') ?? 1);
  return Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1;
}
