import {
  idOf,
  mailFromFlavour,
  mustBeLibrarian,
  Problem,
  required,
  transact,
  z,
} from '../../../src/flavours/hub.ts';
import type { Asked, Shown } from '../Ctx.ts';
import { find } from '../find.ts';
import { showCall } from './showCall.ts';

// Each offer has a form of its own on the page, so that its field has a name of its own.
const thankSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** POST `/aanbod/:offer/bedanken`: thanks that everyone sees, once; with the name only when that was said. */
export const thankForm = {
  schema: thankSchema,
  show: async ({ ctx, request, form }: Shown) => {
    mustBeLibrarian(ctx);
    const offer = await find({ ctx, collection: 'muziekbank-offers', id: request.params.offer, depth: 0 });
    const params = { call: idOf(offer.call) };
    return showCall({ ctx, request: { ...request, params } as unknown as Asked['request'], form });
  },
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof thankSchema> }) => {
    mustBeLibrarian(ctx);
    const offer = await find({ ctx, collection: 'muziekbank-offers', id: request.params.offer, depth: 0 });
    const call = await find({ ctx, collection: 'muziekbank-calls', id: idOf(offer.call), depth: 0 });
    const field = `waarvoor-${offer.id}`;
    const what = required(200).safeParse(values[field]);
    if (!what.success) throw new Problem({ status: 422, code: 'field.required', field });
    await transact({
      payload: ctx.payload,
      key: `muziekbank-offer:${offer.id}`,
      work: async (req) => {
        const changed = await req.payload.db.updateOne({
          collection: 'muziekbank-offers',
          where: { and: [{ id: { equals: offer.id } }, { state: { equals: 'new' } }] },
          data: { state: 'thanked' },
          options: { atomic: true },
          req,
        });
        if (!changed) throw new Problem({ status: 409, code: 'conflict' });
        await req.payload.create({
          collection: 'muziekbank-thanks',
          data: {
            library: ctx.library.id,
            what: what.data,
            name: offer.named ? offer.name : null,
            event: idOf(call.event) ?? null,
          },
          depth: 0,
          overrideAccess: true, // librarians of this library, asked above
          req,
        });
        const { library, language } = ctx;
        const facts = { name: offer.name, title: call.title, what: what.data };
        await mailFromFlavour({
          req,
          flavour: 'muziekbank',
          kind: 'thanks',
          library,
          to: offer.email,
          language,
          facts,
        });
      },
    });
    return ctx.here(`/oproepen/${call.id}`);
  },
};
