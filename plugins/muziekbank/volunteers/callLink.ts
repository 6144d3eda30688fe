import { publicLink } from '../../../src/flavours/hub.ts';
import type { MuziekbankCall } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';

/** Absolute address of a call, for a mail. */
export function callLink({ ctx, call }: { ctx: Ctx; call: MuziekbankCall }): string {
  return ownLink({ ctx, path: `/oproepen/${call.id}` });
}

/** The same of any page of the flavour. */
export function ownLink({ ctx: { library, language }, path }: { ctx: Ctx; path: string }): string {
  return publicLink({ library, language, path: `/muziekbank${path}` });
}
