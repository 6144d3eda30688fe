import type { Request } from 'express';
import type { PayloadRequest } from 'payload';
import {
  createElement,
  dateText,
  emptyForm,
  homeZone,
  idOf,
  isLibrarian,
  mailFromFlavour,
  mustBeLibrarian,
  now,
  optional,
  Problem,
  publicLink,
  required,
  several,
  signedToken,
  transact,
  z,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { MuziekbankConsent } from '../../../src/payload-types.ts';
import { duties, type Duty } from '../collections/consents.ts';
import type { Asked, Ctx, Shown } from '../Ctx.ts';
import { find } from '../find.ts';
import { loadView } from '../recordings/loadViews.ts';
import type { RecordingView } from '../recordings/RecordingView.ts';
import { refused } from '../refused.ts';
import { changeConsent } from './changeConsent.ts';
import { consentToken } from './consentToken.ts';
import { PeoplePage } from './PeoplePage.tsx';

const schema = z.object({
  naam: required(100),
  email: optional(254),
  wat: required(5),
  hoe: z.enum(['mail', 'paper'], 'field.choice'),
  delen: several(60),
  noemen: optional(5),
  taal: z.enum(['nl', 'en']).default('nl'),
});

/** GET `/opnames/:recording/mensen`: who is in view, and what they said. */
export async function showPeopleInView({
  ctx,
  request,
  form = emptyForm,
}: Asked & Partial<Shown>): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const found = await loadView({ ctx, id: request.params.recording });
  const { recording, parts, consents } = found;
  const t = ctx.words.inView;
  const day = (at: string | null | undefined) =>
    at ? dateText({ at, timeZone: homeZone, language: ctx.language, short: true }) : undefined;
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: recording.title, href: ctx.here(`/opnames/${recording.id}/beheer`) },
    ],
    render: (view) =>
      createElement(PeoplePage, {
        view,
        words: ctx.words,
        recording: recording.title,
        done: ctx.query.has('gedaan'),
        form: { ...form, values: { taal: 'nl', hoe: 'mail', ...form.values } },
        action: ctx.here(`/opnames/${recording.id}/mensen`),
        duties: Object.entries(duties).map(([value, label]) => ({ value, label: label[ctx.language] })),
        parts: parts.map(({ part }) => ({ value: part.id, label: part.title })),
        people: consents.map((consent) => ({
          id: consent.id,
          name: consent.name || t.forgotten,
          // Shown to librarians of this library only: the page is theirs.
          address: isLibrarian(ctx.user, ctx.library.id) ? (consent.email ?? undefined) : undefined,
          duty: ctx.words.duty[consent.duty],
          parts: parts
            .filter(({ part }) => (consent.parts ?? []).some((each) => idOf(each) === part.id))
            .map(({ part }) => part.title),
          state: consent.state,
          when: day(consent.answeredAt ?? consent.askedAt),
          isPaper: consent.way === 'paper',
          withdraw:
            consent.state === 'given' ? ctx.here(`/toestemmingen/${consent.id}/intrekken`) : undefined,
          give: consent.state === 'asked' ? ctx.here(`/toestemmingen/${consent.id}/geven`) : undefined,
          remove: consent.state !== 'given' ? ctx.here(`/toestemmingen/${consent.id}/weg`) : undefined,
          again:
            consent.state === 'asked' && consent.email
              ? ctx.here(`/toestemmingen/${consent.id}/opnieuw`)
              : undefined,
        })),
      }),
  };
}

/** POST: someone is in view; asks by mail, or notes what they signed. */
export const addPersonForm = {
  schema,
  show: (args: Shown) => showPeopleInView(args),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }) => {
    mustBeLibrarian(ctx);
    const found = await loadView({ ctx, id: request.params.recording });
    if (!(values.wat in duties)) throw new Problem({ code: 'field.choice', field: 'wat' });
    const email = values.email.toLowerCase();
    if (email && !z.email().safeParse(email).success)
      throw new Problem({ code: 'field.email', field: 'email' });
    if (values.hoe === 'mail' && !email)
      return refused({
        ctx,
        request,
        show: showPeopleInView,
        values,
        field: 'email',
        message: ctx.words.faults.email,
      });
    const known = new Set(found.parts.map(({ part }) => part.id));
    const isPaper = values.hoe === 'paper';
    const at = now().toISOString();
    await transact({
      payload: ctx.payload,
      key: `recordings:${found.recording.id}`,
      work: async (req) => {
        const consent = await req.payload.create({
          collection: 'muziekbank-consents',
          data: {
            library: ctx.library.id,
            recording: found.recording.id,
            parts: values.delen.filter((id) => known.has(id)),
            name: values.naam,
            email: email || null,
            duty: values.wat as Duty,
            named: isPaper && values.noemen === 'ja',
            state: isPaper ? 'given' : 'asked',
            way: values.hoe,
            language: values.taal,
            askedAt: at,
            ...(isPaper && { answeredAt: at }),
          },
          depth: 0,
          overrideAccess: true, // librarians of this library, asked above
          req,
        });
        if (email) await mailConsent({ ctx, req, consent, found, kind: isPaper ? 'noted' : 'ask' });
      },
    });
    return `${ctx.here(`/opnames/${found.recording.id}/mensen`)}?gedaan=1`;
  },
};

/** POST `/toestemmingen/:consent/…`: by a librarian, for who says so at the desk; or the mail once more. */
export function consentAct(act: 'geven' | 'intrekken' | 'opnieuw' | 'weg') {
  const load = ({ ctx, request }: Asked) =>
    find({ ctx, collection: 'muziekbank-consents', id: request.params.consent, depth: 0 });
  return {
    schema: z.object({}),
    show: async ({ ctx, request, form }: Shown) => {
      mustBeLibrarian(ctx);
      const consent = await load({ ctx, request });
      const params = { ...request.params, recording: idOf(consent.recording) };
      return showPeopleInView({ ctx, request: { ...request, params } as unknown as Request, form });
    },
    handle: async ({ ctx, request }: Asked) => {
      mustBeLibrarian(ctx);
      const consent = await load({ ctx, request });
      const recording = idOf(consent.recording) ?? '';
      const { payload, library } = ctx;
      if (act === 'opnieuw') {
        const found = await loadView({ ctx, id: recording });
        if (consent.state === 'asked' && consent.email)
          await transact({ payload, work: (req) => mailConsent({ ctx, req, consent, found, kind: 'ask' }) });
      } else if (act === 'geven') {
        // What someone refused or withdrew is not for the library to give.
        await changeConsent({ payload, library: library.id, consent, from: ['asked'], to: 'given' });
      } else if (act === 'weg') await removeConsent({ ctx, consent });
      else await changeConsent({ payload, library: library.id, consent, from: ['given'], to: 'withdrawn' });
      return `${ctx.here(`/opnames/${recording}/mensen`)}?gedaan=1`;
    },
  };
}

/** Someone is not in view (any more): what was asked of them goes. What was given is first withdrawn. */
async function removeConsent({ ctx, consent }: { ctx: Ctx; consent: MuziekbankConsent }): Promise<void> {
  if (consent.state === 'given') throw new Problem({ status: 409, code: 'conflict' });
  await transact({
    payload: ctx.payload,
    key: `muziekbank-consent:${consent.id}`,
    work: (req) =>
      req.payload.delete({
        collection: 'muziekbank-consents',
        id: consent.id,
        depth: 0,
        overrideAccess: true, // librarians of this library, asked before
        req,
      }),
  });
}

async function mailConsent({
  ctx,
  req,
  consent,
  found,
  kind,
}: {
  ctx: Ctx;
  req: PayloadRequest;
  consent: MuziekbankConsent;
  found: RecordingView;
  kind: 'ask' | 'noted';
}): Promise<void> {
  const { library } = ctx;
  const language = consent.language === 'en' ? 'en' : 'nl';
  const token = signedToken({ kind: consentToken, id: consent.id });
  await mailFromFlavour({
    req,
    flavour: 'muziekbank',
    kind,
    library,
    to: consent.email ?? '',
    language,
    facts: {
      name: consent.name ?? '',
      title: found.recording.title,
      event: found.event.title,
      when: dateText({ at: found.event.startsAt, timeZone: homeZone, language }),
      href: publicLink({ library, language, path: `/muziekbank/toestemming/${token}` }),
    },
  });
}
