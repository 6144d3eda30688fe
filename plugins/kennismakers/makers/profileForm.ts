import type { Request } from 'express';
import {
  createElement,
  dateText,
  emptyForm,
  homeZone,
  libraryThemes,
  idOf,
  optional,
  Problem,
  required,
  several,
  themeTitle,
  z,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { KennismakersMaker, KennismakersThank } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';
import { findMaker } from './findMaker.ts';
import { ProfilePage } from './ProfilePage.tsx';
import { removeMaker, saveMaker } from './saveMaker.ts';
import { whoIs } from './whoIs.ts';

type Asked = { ctx: Ctx; request: Request };

const schema = z.object({
  naam: required(100),
  over: optional(2000),
  themas: several(20),
  elders: optional(5),
  oproepen: optional(5),
  mijlpalen: optional(5),
  bedankjes: several(200),
  akkoord: optional(5),
});

/** GET `/profiel`, and `/profiel/:token` by the link in a mail: one's own profile. */
export async function showProfile(
  ctx: Ctx,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { user, mayHave } = await whoIs({ ctx, request });
  const t = ctx.words.profile;
  const maker = mayHave ? await findMaker({ ctx, user: user.id }) : undefined;
  const [themes, thanks] = await Promise.all([libraryThemes(ctx), thanksOf({ ctx, user: user.id })]);
  const base = baseOf({ ctx, request });
  const start = maker ? valuesOf({ maker, thanks }) : { naam: user.name };
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [{ label: ctx.words.title, href: ctx.here('/') }],
    render: (view) =>
      createElement(ProfilePage, {
        view,
        words: ctx.words,
        form: { ...form, values: { ...start, ...form.values } },
        done: ctx.query.get('gedaan') === 'weg' ? t.gone : ctx.query.has('gedaan') ? t.saved : undefined,
        action: mayHave ? base : undefined,
        removeAction: maker ? `${base}/intrekken` : undefined,
        publicHref: maker ? ctx.here(`/mensen/${maker.slug}`) : undefined,
        proposeHref: ctx.link('/voorstel'),
        isNew: !maker,
        themes: themes.map((theme) => ({ value: theme.id, label: themeTitle({ ctx, theme }) })),
        thanks: thanks.map((each) => ({
          value: each.id,
          label: each.words,
          hint: dateText({ at: each.createdAt, timeZone: homeZone, language: ctx.language, short: true }),
        })),
      }),
  };
}

/** POST: keeps it. The first time only with a ticked consent. */
export const profileForm = {
  schema,
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showProfile(ctx, request, form),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }) => {
    const { user, mayHave } = await whoIs({ ctx, request });
    if (!mayHave) throw new Problem({ status: 404, code: 'not-found' });
    const known = await findMaker({ ctx, user: user.id });
    if (!known && values.akkoord !== 'ja') throw new Problem({ code: 'expert.consent', field: 'akkoord' });
    const themes = (await libraryThemes(ctx)).map(({ id }) => id);
    await saveMaker({
      payload: ctx.payload,
      library: ctx.library,
      user: user.id,
      profile: {
        name: values.naam,
        about: values.over || null,
        elsewhere: values.elders === 'ja',
        calls: values.oproepen === 'ja',
        hideMilestones: values.mijlpalen === 'ja',
        themes: values.themas.filter((id) => themes.includes(id)),
        shown: values.bedankjes,
      },
    });
    return `${baseOf({ ctx, request })}?gedaan=1`;
  },
};

/** POST `intrekken`: the profile goes, at once and everywhere. */
export const removeForm = {
  schema: z.object({}),
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showProfile(ctx, request, form),
  handle: async ({ ctx, request }: Asked) => {
    const { user } = await whoIs({ ctx, request });
    await removeMaker({ payload: ctx.payload, library: ctx.library, user: user.id });
    return `${baseOf({ ctx, request })}?gedaan=weg`;
  },
};

function baseOf({ ctx, request }: Asked): string {
  const { token } = request.params;
  return ctx.here(token === undefined ? '/profiel' : `/profiel/${String(token)}`);
}

async function thanksOf({ ctx, user }: { ctx: Ctx; user: string }): Promise<KennismakersThank[]> {
  const { docs } = await ctx.payload.find({
    collection: 'kennismakers-thanks',
    where: here(ctx, { user: { equals: user } }),
    sort: '-createdAt',
    limit: 100,
    depth: 0,
    pagination: false,
    overrideAccess: true, // what the library said in thanks to this person
    req: ctx.req,
  });
  return docs;
}

function valuesOf({
  maker,
  thanks,
}: {
  maker: KennismakersMaker;
  thanks: KennismakersThank[];
}): Record<string, string> {
  const yes = (value: boolean | null | undefined) => (value ? 'ja' : '');
  return {
    naam: maker.name,
    over: maker.about ?? '',
    themas: (maker.themes ?? []).map((theme) => idOf(theme)).join(','),
    elders: yes(maker.elsewhere),
    oproepen: yes(maker.calls),
    mijlpalen: yes(maker.hideMilestones),
    bedankjes: thanks.flatMap(({ id, shown }) => (shown ? [id] : [])).join(','),
  };
}
