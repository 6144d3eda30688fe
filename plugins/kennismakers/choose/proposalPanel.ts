import { isLibrarian, signedToken } from '../../../src/flavours/hub.ts';
import type { FlavourPanel } from '../../../src/flavours/index.ts';
import type { Proposal } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { optionsOf } from './optionsOf.ts';
import { optionText } from './optionText.ts';

/**
 * Below a proposal, on the page of the proposer: the days to choose from. Only the proposer (by the personal link)
 * and librarians ever see that page; librarians have the board.
 */
export async function proposalPanel({ ctx, doc }: { ctx: Ctx; doc: Proposal }): Promise<FlavourPanel | null> {
  if (isLibrarian(ctx.user, ctx.library.id)) return null;
  if (doc.state !== 'sent' && doc.state !== 'talking') return null;
  const options = await optionsOf({
    payload: ctx.payload,
    req: ctx.req,
    proposal: doc.id,
    only: { state: { equals: 'open' } },
  });
  if (options.length === 0) return null;
  const href = ctx.here(`/voorstel/${signedToken({ kind: 'proposal', id: doc.id })}`);
  return {
    title: ctx.words.choose.panelChoose,
    items: options.map((option) => {
      const { when, where } = optionText({ option, language: ctx.language });
      return { id: option.id, label: when, text: where };
    }),
    more: { label: ctx.words.choose.panelChoose, href },
  };
}
