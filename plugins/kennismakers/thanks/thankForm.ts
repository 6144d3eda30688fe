import type { Request } from 'express';
import { idOf, Problem, readMany, required, z, type FormState } from '../../../src/flavours/hub.ts';
import { loadCard } from '../board/loadCard.ts';
import { showCard } from '../board/showCard.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';
import { thank } from './thank.ts';

type Asked = { ctx: Ctx; request: Request };
const schema = z.object({ bedankt: required(2000) });

/** POST `/bord/:proposal/bedankt`: thanks the kennismaker. */
export const thankForm = {
  schema,
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showCard(ctx, request, form),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }) => {
    const proposal = await loadCard({ ctx, request });
    const where = here(ctx, { id: { equals: idOf(proposal.event) ?? '' } });
    const [event] = (await readMany({ ctx, collection: 'events', where, limit: 1 })).docs;
    if (!event) throw new Problem({ status: 409, code: 'event.not-over' });
    const { payload, library } = ctx;
    const isFirst = await thank({ payload, library, proposal, event, words: values.bedankt });
    if (!isFirst) throw new Problem({ status: 409, code: 'conflict' });
    return `${ctx.here(`/bord/${proposal.id}`)}?gedaan=bedankt`;
  },
};
