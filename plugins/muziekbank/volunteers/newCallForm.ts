import {
  createElement,
  emptyForm,
  mustBeLibrarian,
  now,
  optional,
  Problem,
  required,
  transact,
  z,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Asked, Shown } from '../Ctx.ts';
import { eveningEvents } from '../evenings/eveningsAbout.ts';
import { CallFormPage } from './CallFormPage.tsx';
import { find, isId } from '../find.ts';
import { callTrail } from './callTrail.ts';
import { mailCall, volunteersToMail } from './mailVolunteers.ts';

const callSchema = z.object({
  titel: required(120),
  tekst: required(1500),
  tot: optional(10),
  avond: optional(40),
});

/** GET `/oproepen/nieuw`. */
export async function showNewCall({ ctx, form = emptyForm }: Asked & Partial<Shown>): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const events = await eveningEvents({
    ctx,
    events: { endsAt: { greater_than: now().toISOString() } },
    sort: 'startsAt',
    limit: 50,
  });
  const t = ctx.words.calls;
  return {
    title: t.new,
    robots: 'noindex',
    breadcrumb: callTrail(ctx),
    render: (view) =>
      createElement(CallFormPage, {
        view,
        words: ctx.words,
        action: ctx.here('/oproepen/nieuw'),
        form,
        events: events.map(({ id, title }) => ({ value: id, label: title })),
      }),
  };
}

/** POST: everyone sees it at once, and volunteers who asked for it get a mail. */
export const newCallForm = {
  schema: callSchema,
  show: (args: Shown) => showNewCall(args),
  handle: async ({ ctx, values }: Asked & { values: z.output<typeof callSchema> }) => {
    mustBeLibrarian(ctx);
    if (values.avond && !isId({ ctx, id: values.avond }))
      throw new Problem({ code: 'field.choice', field: 'avond' });
    const event = values.avond
      ? await find({ ctx, collection: 'events', id: values.avond, depth: 0 })
      : undefined;
    const until = values.tot ? readDay(values.tot) : null;
    const call = await transact({
      payload: ctx.payload,
      work: async (req) => {
        const mailTo = await volunteersToMail({ ctx, req });
        const made = await req.payload.create({
          collection: 'muziekbank-calls',
          data: {
            library: ctx.library.id,
            title: values.titel,
            text: values.tekst,
            until,
            event: event?.id ?? null,
            state: 'open',
          },
          depth: 0,
          overrideAccess: true, // librarians of this library, asked above
          req,
        });
        for (const user of mailTo) await mailCall({ ctx, req, user, call: made });
        return made;
      },
    });
    return ctx.here(`/oproepen/${call.id}`);
  },
};

/** Noon of a day. @throws Problem field.date */
function readDay(text: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T12:00:00Z`) : undefined;
  if (!at || Number.isNaN(at.getTime())) throw new Problem({ code: 'field.date', field: 'tot' });
  return at.toISOString();
}
