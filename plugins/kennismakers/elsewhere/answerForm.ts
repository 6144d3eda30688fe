import type { Request } from 'express';
import {
  changeProposal,
  createElement,
  emptyForm,
  idOf,
  optional,
  Problem,
  proposerPath,
  readSignedToken,
  renderMarkdown,
  sayNo,
  updateProposal,
  z,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Proposal } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';
import { AnswerPage } from './AnswerPage.tsx';
import { askedKind } from './askMaker.ts';

type Asked = { ctx: Ctx; request: Request };

/** GET `/gevraagd/:token`: who was asked by another library says yes or no. */
export async function showAnswer(
  ctx: Ctx,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const proposal = await loadAsked({ ctx, request });
  const isOpen = proposal.state === 'draft' && Boolean(idOf(proposal.kennismakers?.asked));
  const base = ctx.here(`/gevraagd/${String(request.params.token)}`);
  const t = ctx.words.answer;
  return {
    title: t.title(ctx.library.name),
    robots: 'noindex',
    breadcrumb: [{ label: ctx.words.title, href: ctx.here('/') }],
    render: (view) =>
      createElement(AnswerPage, {
        view,
        words: ctx.words,
        library: ctx.library.name,
        form,
        name: proposal.title,
        html: renderMarkdown(proposal.summary ?? ''),
        invitation: proposal.invitation ?? undefined,
        actions: isOpen ? { yes: base, no: `${base}/nee` } : undefined,
        done: proposal.state === 'declined' ? t.saidNo : undefined,
        mine: proposal.state === 'declined' || isOpen ? undefined : ctx.link(proposerPath(proposal)),
      }),
  };
}

/** POST: yes, and with it name and address to this library; then the proposal itself, to change and to send. */
export const yesForm = {
  schema: z.object({}),
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showAnswer(ctx, request, form),
  handle: async ({ ctx, request }: Asked) => {
    const { id } = await loadAsked({ ctx, request });
    await changeProposal({
      payload: ctx.payload,
      library: ctx.library,
      id,
      from: ['draft'],
      work: async ({ req, proposal }) => {
        const asked = idOf(proposal.kennismakers?.asked);
        if (!asked) return;
        const user = await req.payload.findByID({
          collection: 'users',
          id: asked,
          depth: 0,
          disableErrors: true,
          overrideAccess: true, // the person of the personal link shares their own address
          req,
        });
        if (!user) throw new Problem({ status: 404, code: 'not-found' });
        const proposedBy = { ...proposal.proposedBy, email: user.email };
        await updateProposal({ req, id, data: { proposedBy, kennismakers: { asked: null } } });
      },
    });
    return ctx.link(proposerPath({ id }));
  },
};

const noSchema = z.object({ reden: optional(1000) });

/** POST `nee`: nothing is shared; the library hears no. */
export const noForm = {
  schema: noSchema,
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showAnswer(ctx, request, form),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof noSchema> }) => {
    const { id } = await loadAsked({ ctx, request });
    const { payload, library } = ctx;
    await sayNo({ payload, library, id, reason: values.reden });
    await changeProposal({
      payload,
      library,
      id,
      from: ['declined'],
      work: ({ req }) => updateProposal({ req, id, data: { kennismakers: { asked: null } } }),
    });
    return ctx.here(`/gevraagd/${String(request.params.token)}`);
  },
};

/** @throws Problem 410 token.unknown for a link that opens nothing here */
async function loadAsked({ ctx, request }: Asked): Promise<Proposal> {
  const id = readSignedToken({ kind: askedKind, token: String(request.params.token) });
  const { docs } = await ctx.payload.find({
    collection: 'proposals',
    where: here(ctx, { id: { equals: id ?? '' } }),
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // who was asked, by the signed link in the mail
    req: ctx.req,
  });
  if (!id || !docs[0]) throw new Problem({ status: 410, code: 'token.unknown' });
  return docs[0];
}
