import { createElement } from 'react';
import { z } from 'zod';
import { DeskQuestion } from '../../../templates/pages/DeskQuestion.tsx';
import { askQuestion } from '../../groups/questions/commands/askQuestion.ts';
import { findTheme, libraryThemes, themeTitle } from '../../libraries/themes.ts';
import { mustBeLibrarian } from '../../people/mustBeLibrarian.ts';
import { idOf } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { optional, required } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { maybeEmail } from '../maybeEmail.ts';

const schema = z.object({
  kanaal: z.enum(['phone', 'desk']),
  vraag: required(3000),
  thema: optional(80),
  naam: optional(100),
  email: maybeEmail,
  telefoon: optional(30),
  expert: optional(5),
});

/** GET `/vragen/nieuw`: the form for staff. */
export async function showDeskQuestion(ctx: LibraryContext): Promise<PageAnswer> {
  return deskPage({ ctx, form: emptyForm });
}

/** POST: keeps the question, and leads on to its page. */
export const deskQuestionForm = {
  once: true,
  schema,
  handle: async ({
    ctx,
    values,
  }: {
    ctx: LibraryContext;
    values: z.output<typeof schema>;
  }): Promise<string> => {
    mustBeLibrarian(ctx);
    const theme = await findTheme({ ctx, slug: values.thema });
    const question = await askQuestion({
      payload: ctx.payload,
      library: ctx.library,
      language: ctx.language,
      name: values.naam,
      email: values.email,
      text: values.vraag,
      theme: theme?.id,
      mayGoToExpert: values.expert !== '',
      desk: { channel: values.kanaal, phone: values.telefoon, enteredBy: idOf(ctx.user) ?? '' },
    });
    return ctx.link(`/vragen/${question.id}`);
  },
  show: deskPage,
};

async function deskPage({ ctx, form }: { ctx: LibraryContext; form: FormState }): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const t = ctx.t.desk.question;
  const themes = await libraryThemes(ctx);
  const words = ctx.t.questions.ask;
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [{ label: ctx.t.questions.list.title, href: ctx.link('/vragen') }],
    render: (view) =>
      createElement(DeskQuestion, {
        view,
        t,
        theme: {
          label: words.theme,
          none: words.noTheme,
          options: themes.map((each) => ({
            value: each.slug ?? '',
            label: themeTitle({ ctx, theme: each }),
          })),
        },
        action: ctx.link('/vragen/nieuw'),
        form: { ...form, values: { kanaal: 'phone', ...form.values } },
      }),
  };
}
