import type { Request } from 'express';
import {
  createElement,
  emptyForm,
  libraryThemes,
  optional,
  Problem,
  readNumber,
  required,
  themeTitle,
  z,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import { outcomes, type Outcome } from '../collections/visits.ts';
import type { Ctx } from '../Ctx.ts';
import { changeVisit } from './changeVisit.ts';
import { FinishPage } from './FinishPage.tsx';
import { loadVisitToHost } from './loadConsultation.ts';

type Asked = { ctx: Ctx; request: Request };

const schema = z.object({ thema: optional(40), duur: required(4), afloop: required(20) });

/** GET `/bezoeken/:visit`: what is counted of a talk that is over. */
export async function showFinish(
  ctx: Ctx,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { visit, consultation } = await loadVisitToHost({ ctx, request });
  const themes = await libraryThemes(ctx);
  const t = ctx.words.consultations;
  const back = ctx.here(`/spreekuren/${consultation.id}/wachtrij`);
  const values = { duur: String(consultation.slotMinutes), afloop: 'helped', ...form.values };
  return {
    title: t.finish,
    robots: 'noindex',
    breadcrumb: [
      { label: t.title, href: ctx.here('/spreekuren') },
      { label: t.queue, href: back },
    ],
    render: (view) =>
      createElement(FinishPage, {
        view,
        words: ctx.words,
        title: consultation.title,
        action: ctx.here(`/bezoeken/${visit.id}`),
        form: { ...form, values },
        themes: themes.map((theme) => ({ value: theme.id, label: themeTitle({ ctx, theme }) })),
        outcomes: Object.entries(outcomes).map(([value, label]) => ({ value, label: label[ctx.language] })),
      }),
  };
}

/** POST: theme, length and outcome. Nothing else is asked, and nothing else is kept. */
export const finishForm = {
  schema,
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showFinish(ctx, request, form),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }): Promise<string> => {
    const { visit, consultation } = await loadVisitToHost({ ctx, request });
    if (!Object.hasOwn(outcomes, values.afloop)) throw new Problem({ code: 'field.choice', field: 'afloop' });
    const themes = await libraryThemes(ctx);
    const theme = themes.find(({ id }) => id === values.thema)?.id ?? null;
    if (values.thema && !theme) throw new Problem({ code: 'field.choice', field: 'thema' });
    const minutes = readNumber({ value: values.duur, field: 'duur', min: 1, max: 600 });
    await changeVisit({
      payload: ctx.payload,
      library: ctx.library.id,
      id: visit.id,
      from: 'called',
      data: { state: 'done', theme, minutes, outcome: values.afloop as Outcome },
    });
    return ctx.here(`/spreekuren/${consultation.id}/wachtrij`);
  },
};
