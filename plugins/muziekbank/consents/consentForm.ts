import {
  createElement,
  dateText,
  emptyForm,
  homeZone,
  idOf,
  optional,
  Problem,
  readSignedToken,
  z,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { MuziekbankConsent } from '../../../src/payload-types.ts';
import type { Asked, Shown } from '../Ctx.ts';
import { loadView } from '../recordings/loadViews.ts';
import type { RecordingView } from '../recordings/RecordingView.ts';
import { changeConsent } from './changeConsent.ts';
import { ConsentPage } from './ConsentPage.tsx';
import { consentToken } from './consentToken.ts';

/** GET `/toestemming/:token`: one's own permission, by the link in the mail, without an account. */
export async function showConsent({
  ctx,
  request,
  form = emptyForm,
}: Asked & Partial<Shown>): Promise<PageAnswer> {
  const { consent, view: found } = await loadConsent({ ctx, request });
  const { recording, event, parts, isPublic } = found;
  const t = ctx.words.consent;
  const own = new Set((consent.parts ?? []).map((part) => idOf(part)));
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [{ label: ctx.words.title, href: ctx.here('/') }],
    render: (view) =>
      createElement(ConsentPage, {
        view,
        words: ctx.words,
        name: consent.name ?? '',
        library: ctx.library.name,
        state: consent.state,
        named: Boolean(consent.named),
        done: ctx.query.has('gedaan'),
        action: ctx.here(`/toestemming/${String(request.params.token)}`),
        recording: {
          title: recording.title,
          event: event.title,
          when: dateText({ at: event.startsAt, timeZone: homeZone, language: ctx.language }),
          duty: ctx.words.duty[consent.duty],
          parts: parts.filter(({ part }) => own.has(part.id)).map(({ part }) => part.title),
          href: isPublic ? ctx.here(`/opnames/${recording.id}`) : undefined,
        },
        form,
      }),
  };
}

const schema = z.object({ antwoord: z.enum(['ja', 'nee'], 'field.choice'), naam: optional(5) });

/** POST: yes, or no (longer); what that hides is hidden when this answers. */
export const consentForm = {
  schema,
  show: (args: Shown) => showConsent(args),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }) => {
    const { consent } = await loadConsent({ ctx, request });
    const isYes = values.antwoord === 'ja';
    await changeConsent({
      payload: ctx.payload,
      library: ctx.library.id,
      consent,
      from: isYes ? ['asked', 'refused', 'withdrawn', 'given'] : ['asked', 'given', 'refused', 'withdrawn'],
      to: isYes
        ? 'given'
        : consent.state === 'given' || consent.state === 'withdrawn'
          ? 'withdrawn'
          : 'refused',
      ...(isYes && { named: values.naam === 'ja' }),
    });
    return `${ctx.here(`/toestemming/${String(request.params.token)}`)}?gedaan=1`;
  },
};

/** @throws Problem 410 token.unknown for a link that opens nothing here */
async function loadConsent({
  ctx,
  request,
}: Asked): Promise<{ consent: MuziekbankConsent; view: RecordingView }> {
  const id = readSignedToken({ kind: consentToken, token: String(request.params.token) });
  const { docs } = await ctx.payload.find({
    collection: 'muziekbank-consents',
    where: { and: [{ id: { equals: id ?? '' } }, { library: { equals: ctx.library.id } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // the person themselves, by the signed link in the mail
    req: ctx.req,
  });
  const [consent] = id ? docs : [];
  if (!consent) throw new Problem({ status: 410, code: 'token.unknown' });
  return { consent, view: await loadView({ ctx, id: idOf(consent.recording) }) };
}
