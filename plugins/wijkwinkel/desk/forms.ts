import type { Request } from 'express';
import {
  mailFromFlavour,
  now,
  optional,
  Problem,
  required,
  several,
  transact,
  z,
  type FormState,
} from '../../../src/flavours/hub.ts';
import type { User } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { addAnswer } from '../dossier/addAnswer.ts';
import { dossiersFor } from '../dossier/dossiersFor.ts';
import { isLanguage } from '../languages.ts';
import { loadQuestion } from './loadQuestion.ts';
import { partnersToAsk } from './partnersToAsk.ts';
import { questionOf } from './questionOf.ts';
import { showQuestion } from './showQuestion.ts';

type Asked = { ctx: Ctx; request: Request };
const show = ({ ctx, request, form }: Asked & { form: FormState }) => showQuestion(ctx, request, form);
const openStates = ['new', 'taken'];

const factsSchema = z.object({ buurt: optional(100), taal: required(5) });

/** POST `/vragen/:question/gegevens`: what is needed to match. */
export const factsForm = {
  schema: factsSchema,
  show,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof factsSchema> }) => {
    const { id } = await loadQuestion({ ctx, id: String(request.params.question) });
    const { buurt, taal } = values;
    if (!isLanguage(taal)) throw new Problem({ code: 'field.choice', field: 'taal' });
    await ctx.payload.update({
      collection: 'questions',
      id,
      data: { wijkwinkel: { neighbourhood: buurt || null, speaks: taal } },
      depth: 0,
      overrideAccess: true, // a librarian of this library, checked above
    });
    return `${ctx.here(`/vragen/${id}`)}?gedaan=1`;
  },
};

const partnersSchema = z.object({ partners: several(50) });

/** POST `/vragen/:question/partners`: their contacts get the question as everyone sees it, and nothing else. */
export const partnersForm = {
  schema: partnersSchema,
  show,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof partnersSchema> }) => {
    const { id } = await loadQuestion({ ctx, id: String(request.params.question) });
    const { payload, library } = ctx;
    if (values.partners.length === 0) throw new Problem({ code: 'field.required', field: 'partners' });
    await transact({
      payload,
      key: `question:${id}`,
      work: async (req) => {
        const question = await questionOf({ req, library: library.id, id });
        if (!openStates.includes(question.state)) throw new Problem({ status: 409, code: 'question.closed' });
        const { publicText } = question;
        if (!publicText) throw new Problem({ status: 409, code: 'conflict' });
        const all = await partnersToAsk({ req, library: library.id, themes: [] });
        const chosen = all.filter((partner) => values.partners.includes(partner.id));
        if (chosen.length === 0) throw new Problem({ code: 'field.choice', field: 'partners' });
        await payload.update({
          collection: 'questions',
          id,
          data: { state: 'taken', wijkwinkel: { partnersAskedAt: now().toISOString() } },
          depth: 0,
          overrideAccess: true, // as above
          req,
        });
        const contacts = new Map(chosen.flatMap((each) => each.contacts).map((each) => [each.email, each]));
        for (const { email, language } of contacts.values()) {
          const facts = { quote: publicText, contact: library.contact?.email ?? '' };
          await mailFromFlavour({
            req,
            flavour: 'wijkwinkel',
            kind: 'partners',
            library,
            to: email,
            language,
            facts,
          });
        }
      },
    });
    return `${ctx.here(`/vragen/${id}`)}?gedaan=1`;
  },
};

const dossierSchema = z.object({
  vraag: required(600),
  antwoord: required(10_000),
  dossier: optional(40),
  titel: optional(150),
});

/** POST `/vragen/:question/dossier`: the question and its answer, without the asker, into the theme dossier. */
export const dossierForm = {
  schema: dossierSchema,
  show,
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof dossierSchema> }) => {
    const question = await loadQuestion({ ctx, id: String(request.params.question) });
    if (question.state !== 'answered') throw new Problem({ status: 409, code: 'conflict' });
    const slug = await addAnswer({
      payload: ctx.payload,
      library: ctx.library,
      user: ctx.user as User,
      id: question.id,
      asked: values.vraag,
      answer: values.antwoord,
      dossier: await chosenDossier({ ctx, values }),
      note: ctx.words.question.addedNote,
    });
    return ctx.link(`/dossiers/${slug}/publiceren`);
  },
};

async function chosenDossier({
  ctx,
  values,
}: {
  ctx: Ctx;
  values: z.output<typeof dossierSchema>;
}): Promise<{ id: string } | { title: string }> {
  if (!values.dossier) {
    if (!values.titel) throw new Problem({ code: 'field.required', field: 'titel' });
    return { title: values.titel };
  }
  const found = (await dossiersFor({ ctx, themes: [] })).find(({ id }) => id === values.dossier);
  if (!found) throw new Problem({ code: 'field.choice', field: 'dossier' });
  return { id: found.id };
}
