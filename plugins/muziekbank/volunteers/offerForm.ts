import {
  emailField,
  languageOf,
  librariansOf,
  mailFromFlavour,
  optional,
  required,
  transact,
  z,
} from '../../../src/flavours/hub.ts';
import type { Asked, Shown } from '../Ctx.ts';
import { refused } from '../refused.ts';
import { find } from '../find.ts';
import { callLink } from './callLink.ts';
import { isOver } from './isOver.ts';
import { showCall } from './showCall.ts';

const offerSchema = z.object({
  naam: required(100),
  email: emailField,
  tekst: optional(1000),
  noemen: optional(5),
});

/** POST: someone offers help; librarians get a mail, and who offers one too. */
export const offerForm = {
  schema: offerSchema,
  show: (args: Shown) => showCall(args),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof offerSchema> }) => {
    const call = await find({ ctx, collection: 'muziekbank-calls', id: request.params.call, depth: 0 });
    if (call.state !== 'open' || isOver(call))
      return refused({
        ctx,
        request,
        show: showCall,
        values,
        field: 'form',
        message: ctx.words.calls.closed,
        status: 409,
      });
    await transact({
      payload: ctx.payload,
      key: `muziekbank-call:${call.id}`,
      work: async (req) => {
        const librarians = await librariansOf({ req, library: ctx.library.id });
        await req.payload.create({
          collection: 'muziekbank-offers',
          data: {
            library: ctx.library.id,
            call: call.id,
            name: values.naam,
            email: values.email,
            text: values.tekst || null,
            named: values.noemen === 'ja',
            state: 'new',
          },
          depth: 0,
          overrideAccess: true, // anyone may offer help; librarians read it
          req,
        });
        const href = callLink({ ctx, call });
        const facts = { title: call.title, name: values.naam, text: values.tekst, href };
        const { library, language } = ctx;
        const mail = { req, flavour: 'muziekbank', library, facts };
        await mailFromFlavour({ ...mail, kind: 'helps', to: values.email, language });
        for (const user of librarians)
          await mailFromFlavour({
            ...mail,
            kind: 'offer',
            to: user.email,
            language: languageOf(user),
            list: { user: user.id },
          });
      },
    });
    return `${ctx.here(`/oproepen/${call.id}`)}?gedaan=1`;
  },
};
