import { createElement } from 'react';
import type { z } from 'zod';
import { Propose } from '../../../templates/pages/Propose.tsx';
import type { SimilarItem } from '../../../templates/parts/SimilarList.tsx';
import { Problem } from '../../core/Problem.ts';
import { libraryThemes, themeTitle } from '../../libraries/themes.ts';
import { isAddressBlocked, mustNotBeBlocked } from '../../moderation/isBlocked.ts';
import { idOf } from '../../people/roles.ts';
import { provenAddress } from '../../people/provenAddress.ts';
import type { Theme } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { propose } from '../commands/propose.ts';
import { originIds, readOrigin, type ProposalOrigin } from '../originOf.ts';
import { proposeSchema, readProposal } from '../proposalFields.ts';
import { proposerPath } from '../proposalLinks.ts';
import { findSimilar } from '../similar/findSimilar.ts';

type Values = z.output<typeof proposeSchema>;

/** GET: the form to propose an activity. */
export async function showPropose(ctx: LibraryContext): Promise<PageAnswer> {
  return proposePage({ ctx, form: emptyForm, similar: [] });
}

/** POST: keeps the proposal. Who has not seen what looks like it is shown that first. */
export const proposeForm = {
  once: true,
  schema: proposeSchema,
  handle: async ({ ctx, values }: { ctx: LibraryContext; values: Values }): Promise<string | PageAnswer> => {
    if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
    const { payload, user } = ctx;
    if (user) await mustNotBeBlocked({ payload, user: user.id, library: ctx.library.id });
    // Who is kept out of the library proposes in vain; the page says what it says to everyone.
    if (await isAddressBlocked({ payload, email: values.email, library: ctx.library.id }))
      return `${ctx.link('/voorstel/bedankt')}?gedaan=${values.actie}`;
    if (values.actie === 'verstuur' && !values.gezien) {
      const similar = await findSimilar({ ctx, text: values.titel });
      if (similar.length > 0) return proposePage({ ctx, form: asForm(values), similar });
    }
    const themes = (await libraryThemes(ctx)).map(({ id }) => id);
    const origin = await readOrigin({ ctx, slugs: values });
    const owner = provenAddress(ctx.user) === values.email ? (ctx.user ?? undefined) : undefined;
    const proposal = await propose({
      payload: ctx.payload,
      library: ctx.library,
      language: ctx.language,
      name: values.naam,
      email: values.email,
      content: readProposal({ values, themes }),
      wish: values.actie,
      owner,
      origin: originIds(origin),
    });
    if (!owner) return `${ctx.link('/voorstel/bedankt')}?gedaan=${values.actie}`;
    const done = proposal.state === 'draft' ? 'bewaard' : 'verstuurd';
    return `${ctx.link(proposerPath(proposal))}?gedaan=${done}`;
  },
  show: ({ ctx, form }: { ctx: LibraryContext; form: FormState }) => proposePage({ ctx, form, similar: [] }),
};

async function proposePage({
  ctx,
  form,
  similar,
}: {
  ctx: LibraryContext;
  form: FormState;
  similar: SimilarItem[];
}): Promise<PageAnswer> {
  if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
  const t = ctx.t.proposals;
  const asked = (name: string) => form.values[name] ?? ctx.query.get(name);
  const slugs = { partner: asked('partner'), pakket: asked('pakket'), dossier: asked('dossier') };
  const [themes, origin] = await Promise.all([libraryThemes(ctx), readOrigin({ ctx, slugs })]);
  const theme = themes.find(({ slug }) => slug === ctx.query.get('thema'));
  const values = { ...startValues({ ctx, origin, theme }), ...form.values };
  return {
    title: t.form.title,
    description: t.form.lead,
    render: (view) =>
      createElement(Propose, {
        view,
        t,
        action: ctx.link('/voorstel'),
        form: { ...form, values },
        themes: themes.map((theme) => ({ value: theme.id, label: themeTitle({ ctx, theme }) })),
        similarHref: ctx.link('/voorstel/lijkt-op'),
        similar,
        about: aboutOf({ ctx, origin }),
      }),
  };
}

function startValues({
  ctx,
  origin,
  theme,
}: {
  ctx: LibraryContext;
  origin: ProposalOrigin;
  /** That the address names: `?thema=`. */
  theme?: Theme;
}): Record<string, string> {
  const themes = [
    ...(origin.package?.themes ?? []),
    ...(origin.dossier?.themes ?? []),
    ...(theme ? [theme] : []),
  ];
  return {
    titel: origin.package?.title ?? '',
    wat: origin.package?.summary ?? '',
    themas: themes.map((theme) => idOf(theme)).join(','),
    naam: ctx.user?.name ?? '',
    email: ctx.user?.email ?? '',
    partner: origin.partner?.slug ?? '',
    pakket: origin.package?.slug ?? '',
    dossier: origin.dossier?.slug ?? '',
  };
}

function aboutOf({ ctx, origin }: { ctx: LibraryContext; origin: ProposalOrigin }): string[] {
  const t = ctx.t.proposals.form;
  return [
    origin.partner ? t.forPartner(origin.partner.name) : '',
    origin.package ? t.fromPackage(origin.package.title) : '',
    origin.dossier ? t.fromDossier(origin.dossier.title) : '',
  ].filter(Boolean);
}

/** What was sent, to draw the form again. */
function asForm({ themas, ...values }: Values): FormState {
  return { values: { ...values, themas: themas.join(',') }, errors: [] };
}
