import { createElement } from 'react';
import type { Request } from 'express';
import { z } from 'zod';
import { MineExpert } from '../../../templates/pages/MineExpert.tsx';
import { Problem } from '../../core/Problem.ts';
import { inLibrary } from '../../libraries/inLibrary.ts';
import { allLibraries } from '../../libraries/registry.ts';
import { libraryThemes, themeTitle } from '../../libraries/themes.ts';
import { hasRole, idOf, roles } from '../../people/roles.ts';
import type { Expert, Library, User } from '../../payload-types.ts';
import type { Context, LibraryContext } from '../../site/Context.ts';
import { optional, required, several } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { readNumber } from '../../site/readNumber.ts';
import { saveProfile } from '../commands/saveProfile.ts';
import { withdraw } from '../commands/withdraw.ts';

const schema = z.object({
  bibliotheek: required(80),
  naam: required(100),
  over: optional(2000),
  talen: optional(200),
  buurt: optional(100),
  wanneer: optional(300),
  permaand: optional(3),
  zichtbaar: z.enum(['staff', 'participants', 'public']),
  pauze: optional(5),
  akkoord: z.literal('ja', 'expert.consent'),
  themas: several(30),
});

/** GET `/mijn/expert`: one's own profile as an expert, in one library (`?bibliotheek=`). */
export async function showMineExpert(
  ctx: Context,
  _request?: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { user, libraries } = await belongs(ctx);
  const asked = form.values.bibliotheek ?? ctx.query.get('bibliotheek');
  const chosen = libraries.find(({ slug }) => slug === asked) ?? (asked ? undefined : only(libraries));
  if (asked && !chosen) throw new Problem({ status: 404, code: 'not-found' });
  const t = ctx.t.experts.mine;
  const there = chosen && inLibrary({ ctx, library: chosen });
  const [expert, themes] = there
    ? await Promise.all([ownProfile({ ctx: there, user }), libraryThemes(there)])
    : [undefined, []];
  const values = { ...startValues({ user, expert, library: chosen }), ...form.values };
  const action = ctx.networkLink('/mijn/expert');
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [{ label: ctx.t.people.mine.title, href: ctx.networkLink('/mijn') }],
    render: (view) =>
      createElement(MineExpert, {
        view,
        t,
        visibility: ctx.t.experts.visibility,
        libraries: libraries.map(({ name, slug }) => ({
          label: name,
          href: `${action}?bibliotheek=${slug}`,
        })),
        library: chosen?.name,
        form: { ...form, values },
        action,
        themes: themes.map((theme) => ({ value: theme.id, label: themeTitle({ ctx, theme }) })),
        done: ctx.query.get('gedaan') ?? undefined,
        profileHref: expert && there ? there.link(`/experts/${expert.slug}`) : undefined,
        withdrawAction: expert ? `${action}/intrekken` : undefined,
      }),
  };
}

/** POST: keeps the profile. */
export const mineExpertForm = {
  schema,
  handle: async ({ ctx, values }: { ctx: Context; values: z.output<typeof schema> }): Promise<string> => {
    const { user, library } = await mine({ ctx, slug: values.bibliotheek });
    const themes = (await libraryThemes(inLibrary({ ctx, library }))).map(({ id }) => id);
    const perMonth = readNumber({ value: values.permaand, field: 'permaand', min: 1, max: 31 }) ?? null;
    await saveProfile({
      payload: ctx.payload,
      library,
      user,
      profile: {
        name: values.naam,
        about: values.over || null,
        speaks: values.talen || null,
        neighbourhood: values.buurt || null,
        availability: values.wanneer || null,
        perMonth,
        visibility: values.zichtbaar,
        paused: values.pauze !== '',
        themes: values.themas.filter((theme) => themes.includes(theme)),
      },
    });
    return `${ctx.networkLink('/mijn/expert')}?bibliotheek=${library.slug}&gedaan=bewaard`;
  },
  show: ({ ctx, form }: { ctx: Context; form: FormState }) => showMineExpert(ctx, undefined, form),
};

const withdrawSchema = z.object({ bibliotheek: required(80) });

/** POST `intrekken`: the profile is gone at once. */
export const withdrawForm = {
  schema: withdrawSchema,
  handle: async ({
    ctx,
    values,
  }: {
    ctx: Context;
    values: z.output<typeof withdrawSchema>;
  }): Promise<string> => {
    const { user, library } = await mine({ ctx, slug: values.bibliotheek });
    await withdraw({ payload: ctx.payload, library, user });
    return `${ctx.networkLink('/mijn/expert')}?bibliotheek=${library.slug}&gedaan=ingetrokken`;
  },
  show: ({ ctx, form }: { ctx: Context; form: FormState }) => showMineExpert(ctx, undefined, form),
};

/** The libraries where someone takes part. @throws Problem 401 log-in-first */
async function belongs(ctx: Context): Promise<{ user: User; libraries: Library[] }> {
  const { user } = ctx;
  if (!user) throw new Problem({ status: 401, code: 'log-in-first' });
  const all = await allLibraries(ctx.payload);
  const own = new Set((user.roles ?? []).map((role) => idOf(role.library)));
  return { user, libraries: all.filter(({ id }) => own.has(id)) };
}

/** @throws Problem 401, 404 where the person does not take part */
async function mine({
  ctx,
  slug,
}: {
  ctx: Context;
  slug: string;
}): Promise<{ user: User; library: Library }> {
  const { user, libraries } = await belongs(ctx);
  const library = libraries.find((each) => each.slug === slug);
  if (!library || !hasRole({ actor: { ...user, networkAdmin: false }, library: library.id, roles }))
    throw new Problem({ status: 404, code: 'not-found' });
  return { user, library };
}

function only(libraries: Library[]): Library | undefined {
  return libraries.length === 1 ? libraries[0] : undefined;
}

async function ownProfile({ ctx, user }: { ctx: LibraryContext; user: User }): Promise<Expert | undefined> {
  const { docs } = await ctx.payload.find({
    collection: 'experts',
    where: { library: { equals: ctx.library.id }, user: { equals: user.id } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // one's own profile
    req: ctx.req,
  });
  return docs[0];
}

function startValues({
  user,
  expert,
  library,
}: {
  user: User;
  expert: Expert | undefined;
  library: Library | undefined;
}): Record<string, string> {
  return {
    bibliotheek: library?.slug ?? '',
    naam: expert?.name ?? user.name,
    over: expert?.about ?? '',
    talen: expert?.speaks ?? '',
    buurt: expert?.neighbourhood ?? '',
    wanneer: expert?.availability ?? '',
    permaand: expert?.perMonth ? String(expert.perMonth) : '',
    zichtbaar: expert?.visibility ?? 'staff',
    pauze: expert?.paused ? 'ja' : '',
    akkoord: expert ? 'ja' : '',
    themas: (expert?.themes ?? user.themes ?? []).map((theme) => idOf(theme)).join(','),
  };
}
