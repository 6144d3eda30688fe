import {
  createElement,
  emailField,
  emptyForm,
  idOf,
  inviteToPropose,
  libraryThemes,
  mustBeLibrarian,
  optional,
  Problem,
  proposalFields,
  readMany,
  readProposal,
  themeTitle,
  updateProposal,
  z,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Dossier, KennismakersFormat, Question, Theme, User } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';
import { InvitePage } from './InvitePage.tsx';
import { addressOf, knownPeople } from './knownPeople.ts';

const schema = z.object({
  ...proposalFields,
  wie: optional(60),
  naam: optional(100),
  email: optional(254),
  uitnodiging: optional(3000),
  vraag: optional(60),
  dossier: optional(60),
  thema: optional(80),
  format: optional(60),
});
type Values = z.output<typeof schema>;
type From = { question?: Question; dossier?: Dossier; theme?: Theme; format?: KennismakersFormat };

/** GET `/uitnodigen`, from `?vraag=`, `?dossier=`, `?format=` (ids) or `?thema=` (slug), for `?wie=`. */
export async function showInvite(ctx: Ctx): Promise<PageAnswer> {
  return invitePage({ ctx, form: emptyForm });
}

/** POST: invites, by the core's own invitation; the proposal remembers the format. */
export const inviteForm = {
  schema,
  show: invitePage,
  handle: async ({ ctx, values }: { ctx: Ctx; values: Values }) => {
    mustBeLibrarian(ctx);
    const themes = (await libraryThemes(ctx)).map(({ id }) => id);
    const { question, dossier, format } = await readFrom({ ctx, ids: values });
    const { name, email } = await readPerson({ ctx, values });
    await inviteToPropose({
      payload: ctx.payload,
      library: ctx.library,
      language: ctx.language,
      user: ctx.user as User,
      name,
      email,
      invitation: values.uitnodiging,
      content: readProposal({ values, themes }),
      origin: { question: question?.id, dossier: dossier?.id },
      also: async ({ req, proposal }) => {
        if (format)
          await updateProposal({ req, id: proposal.id, data: { kennismakers: { format: format.id } } });
      },
    });
    return `${ctx.here('/bord')}?gedaan=uitgenodigd`;
  },
};

async function invitePage({ ctx, form }: { ctx: Ctx; form: FormState }): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const t = ctx.words.invite;
  const asked = (name: string) => form.values[name] ?? ctx.query.get(name) ?? '';
  const ids = {
    vraag: asked('vraag'),
    dossier: asked('dossier'),
    thema: asked('thema'),
    format: asked('format'),
  };
  const [themes, from] = await Promise.all([libraryThemes(ctx), readFrom({ ctx, ids })]);
  const start = startValues(from);
  const known = await knownPeople({ ctx, themes: (start.themas ?? '').split(',') });
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: ctx.words.board.title, href: ctx.here('/bord') },
    ],
    render: (view) =>
      createElement(InvitePage, {
        view,
        words: ctx.words,
        t: ctx.t.proposals,
        form: { ...form, values: { wie: asked('wie'), ...start, ...form.values } },
        action: ctx.here('/uitnodigen'),
        known: known.map(({ value, name, fits }) => ({ value, label: fits ? t.fits(name) : name })),
        themes: themes.map((theme) => ({ value: theme.id, label: themeTitle({ ctx, theme }) })),
        about: aboutOf({ ctx, from }),
      }),
  };
}

/** Someone this library knows, or a name and an address. @throws Problem on the field to mend */
async function readPerson({
  ctx,
  values,
}: {
  ctx: Ctx;
  values: Values;
}): Promise<{ name: string; email: string }> {
  if (values.wie) {
    const known = (await knownPeople({ ctx, themes: [] })).find(({ value }) => value === values.wie);
    const email = known && (await addressOf({ ctx, known }));
    if (!known || !email) throw new Problem({ code: 'field.choice', field: 'wie' });
    return { name: known.name, email };
  }
  if (!values.naam) throw new Problem({ code: 'field.required', field: 'naam' });
  const checked = emailField.safeParse(values.email);
  if (!checked.success)
    throw new Problem({ code: values.email ? 'field.email' : 'field.required', field: 'email' });
  return { name: values.naam, email: checked.data };
}

async function readFrom({
  ctx,
  ids,
}: {
  ctx: Ctx;
  ids: { vraag: string; dossier: string; thema: string; format: string };
}): Promise<From> {
  const first = async <S extends 'questions' | 'dossiers' | 'kennismakers-formats'>(
    collection: S,
    id: string,
  ) =>
    id
      ? (await readMany({ ctx, collection, where: here(ctx, { id: { equals: id } }), limit: 1, depth: 0 }))
          .docs[0]
      : undefined;
  const [question, dossier, format, themes] = await Promise.all([
    first('questions', ids.vraag),
    first('dossiers', ids.dossier),
    first('kennismakers-formats', ids.format),
    libraryThemes(ctx),
  ]);
  return { question, dossier, format, theme: themes.find(({ slug }) => ids.thema && slug === ids.thema) };
}

/** Of a question only the public wording is filled in: the asker's own words stay with staff. */
function startValues({ question, dossier, theme, format }: From): Record<string, string> {
  const themes = [
    ...(question?.themes ?? []),
    ...(dossier?.themes ?? []),
    ...(format?.themes ?? []),
    ...(theme ? [theme] : []),
  ];
  return {
    vraag: question?.id ?? '',
    dossier: dossier?.id ?? '',
    format: format?.id ?? '',
    thema: theme?.slug ?? '',
    titel: format?.title ?? dossier?.title ?? '',
    wat:
      [format?.summary, format?.plan].filter(Boolean).join('\n\n') ||
      question?.publicText ||
      dossier?.summary ||
      '',
    nodig: (format?.materials ?? '').slice(0, 1000),
    themas: [...new Set(themes.map((each) => idOf(each)))].join(','),
  };
}

function aboutOf({ ctx, from }: { ctx: Ctx; from: From }): string[] {
  const { invite: core } = ctx.t.proposals;
  const t = ctx.words.invite;
  const { question, dossier, theme, format } = from;
  return [
    question ? core.aboutQuestion(question.publicText || question.text) : '',
    dossier ? core.aboutDossier(dossier.title) : '',
    theme ? t.aboutTheme(themeTitle({ ctx, theme })) : '',
    format ? t.aboutFormat(format.title) : '',
  ].filter(Boolean);
}
