import type { Request } from 'express';
import {
  changeProposal,
  idOf,
  now,
  Problem,
  required,
  optional,
  transact,
  updateProposal,
  z,
  type FormState,
} from '../../../src/flavours/hub.ts';
import type { Event, User } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { checks } from '../extend.ts';
import { boardState } from './boardState.ts';
import { loadCard } from './loadCard.ts';
import { showCard } from './showCard.ts';

type Asked = { ctx: Ctx; request: Request };

const show = ({ ctx, request, form }: Asked & { form: FormState }) => showCard(ctx, request, form);
const back = ({ ctx, id, done }: { ctx: Ctx; id: string; done: string }) =>
  `${ctx.here(`/bord/${id}`)}?gedaan=${done}`;

const noteSchema = z.object({ notitie: required(3000) });

/** POST `notitie`: a note for the other librarians. */
export const noteForm = {
  schema: noteSchema,
  show,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof noteSchema> }) => {
    const { id } = await loadCard({ ctx, request });
    const user = ctx.user as User;
    await ctx.payload.create({
      collection: 'kennismakers-notes',
      data: {
        library: ctx.library.id,
        proposal: id,
        body: values.notitie,
        authorName: user.name,
        author: user.id,
      },
      depth: 0,
      overrideAccess: true, // a librarian of this library, checked above
      req: ctx.req,
    });
    return `${back({ ctx, id, done: 'bewaard' })}#notities`;
  },
};

/** POST `opnieuw`: the activity does not go on; the talk is open again, for a new day. */
export const reopenForm = {
  schema: z.object({}),
  show,
  handle: async ({ ctx, request }: Asked) => {
    const { id } = await loadCard({ ctx, request });
    await changeProposal({
      payload: ctx.payload,
      library: ctx.library,
      id,
      from: ['accepted'],
      work: async ({ req, proposal }) => {
        const event = await req.payload.db.findOne<Event>({
          collection: 'events',
          where: { id: { equals: idOf(proposal.event) ?? '' } },
          req,
        });
        if (boardState({ proposal, event: event ?? undefined, at: now() }) !== 'accepted')
          throw new Problem({ status: 409, code: 'conflict' });
        const data = { state: 'talking', event: null, decidedAt: null, decidedBy: null } as const;
        await updateProposal({ req, id, data: { ...data, kennismakers: { offeredAt: null } } });
      },
    });
    return `${back({ ctx, id, done: 'heropend' })}#voorstellen`;
  },
};

const state = z.enum(['todo', 'done', 'none']).default('todo');
const checkSchema = z.object({
  ...(Object.fromEntries(checks.map((check) => [check, state])) as Record<
    (typeof checks)[number],
    typeof state
  >),
  erbij: optional(500),
});

/** POST `lijst`: what has been seen to. */
export const checkForm = {
  schema: checkSchema,
  show,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof checkSchema> }) => {
    const { id } = await loadCard({ ctx, request });
    const { erbij, ...states } = values;
    await changeProposal({
      payload: ctx.payload,
      library: ctx.library,
      id,
      from: ['draft', 'sent', 'talking', 'accepted', 'declined'],
      work: ({ req }) =>
        updateProposal({ req, id, data: { kennismakers: { ...states, checkNote: erbij || null } } }),
    });
    return `${back({ ctx, id, done: 'bewaard' })}#afvinklijst`;
  },
};

/** POST `mogelijkheid/:option/weg`: the proposer can no longer pick it. */
export const withdrawForm = {
  schema: z.object({}),
  show,
  handle: async ({ ctx, request }: Asked) => {
    const { id } = await loadCard({ ctx, request });
    await transact({
      payload: ctx.payload,
      key: `proposal:${id}`,
      work: async (req) => {
        const changed = await req.payload.db.updateOne({
          collection: 'kennismakers-options',
          where: {
            and: [
              { id: { equals: String(request.params.option) } },
              { proposal: { equals: id } },
              { state: { equals: 'open' } },
            ],
          },
          data: { state: 'withdrawn' },
          options: { atomic: true },
          req,
        });
        if (!changed) throw new Problem({ status: 409, code: 'conflict' });
      },
    });
    return `${back({ ctx, id, done: 'weg' })}#dagen`;
  },
};
