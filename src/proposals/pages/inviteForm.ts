import { createElement } from 'react';
import type { Where } from 'payload';
import { z } from 'zod';
import { InviteToPropose } from '../../../templates/pages/InviteToPropose.tsx';
import { libraryThemes, themeTitle } from '../../libraries/themes.ts';
import { mustBeLibrarian } from '../../people/mustBeLibrarian.ts';
import { idOf } from '../../people/roles.ts';
import type { Dossier, Question, Theme, User } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { emailField, optional, required } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { readMany } from '../../site/read.ts';
import { inviteToPropose } from '../commands/inviteToPropose.ts';
import { proposalFields, readProposal } from '../proposalFields.ts';

const schema = z.object({
  ...proposalFields,
  naam: required(100),
  email: emailField,
  uitnodiging: optional(3000),
  vraag: optional(60),
  dossier: optional(60),
});

/** GET: the form to invite someone, also from `?vraag=` or `?dossier=` (ids), or `?thema=` (slug). */
export async function showInvite(ctx: LibraryContext): Promise<PageAnswer> {
  return invitePage({ ctx, form: emptyForm });
}

/** POST: invites. */
export const inviteForm = {
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
    const themes = (await libraryThemes(ctx)).map(({ id }) => id);
    const { question, dossier } = await readAbout({ ctx, ids: values });
    await inviteToPropose({
      payload: ctx.payload,
      library: ctx.library,
      language: ctx.language,
      user: ctx.user as User,
      name: values.naam,
      email: values.email,
      invitation: values.uitnodiging,
      content: readProposal({ values, themes }),
      origin: { question: question?.id, dossier: dossier?.id },
    });
    return `${ctx.link('/voorstellen')}?gedaan=uitgenodigd`;
  },
  show: invitePage,
};

async function invitePage({ ctx, form }: { ctx: LibraryContext; form: FormState }): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const t = ctx.t.proposals;
  const asked = (name: string) => form.values[name] ?? ctx.query.get(name);
  const ids = { vraag: asked('vraag'), dossier: asked('dossier') };
  const [themes, about] = await Promise.all([libraryThemes(ctx), readAbout({ ctx, ids })]);
  const theme = themes.find(({ slug }) => slug === ctx.query.get('thema'));
  const values = { ...startValues({ ...about, theme }), ...form.values };
  return {
    title: t.invite.title,
    robots: 'noindex',
    breadcrumb: [{ label: t.list.title, href: ctx.link('/voorstellen') }],
    render: (view) =>
      createElement(InviteToPropose, {
        view,
        t,
        action: ctx.link('/voorstellen/uitnodigen'),
        form: { ...form, values },
        themes: themes.map((theme) => ({ value: theme.id, label: themeTitle({ ctx, theme }) })),
        about: [
          about.question ? t.invite.aboutQuestion(about.question.publicText || about.question.text) : '',
          about.dossier ? t.invite.aboutDossier(about.dossier.title) : '',
        ].filter(Boolean),
      }),
  };
}

type About = { question?: Question; dossier?: Dossier };

async function readAbout({
  ctx,
  ids,
}: {
  ctx: LibraryContext;
  ids: { vraag?: string | null; dossier?: string | null };
}): Promise<About> {
  const here: Where = { library: { equals: ctx.library.id } };
  const first = async <S extends 'questions' | 'dossiers'>(collection: S, id?: string | null) => {
    if (!id) return undefined;
    const where: Where = { and: [here, { id: { equals: id } }] };
    return (await readMany({ ctx, collection, where, limit: 1, depth: 0 })).docs[0];
  };
  const [question, dossier] = await Promise.all([
    first('questions', ids.vraag),
    first('dossiers', ids.dossier),
  ]);
  return { question, dossier };
}

/** Of a question only the public wording is filled in: the asker's own words stay with staff. */
function startValues({ question, dossier, theme }: About & { theme?: Theme }): Record<string, string> {
  const themes = [...(question?.themes ?? []), ...(dossier?.themes ?? []), ...(theme ? [theme] : [])];
  return {
    vraag: question?.id ?? '',
    dossier: dossier?.id ?? '',
    titel: dossier?.title ?? '',
    wat: question?.publicText ?? dossier?.summary ?? '',
    themas: themes.map((theme) => idOf(theme)).join(','),
  };
}
