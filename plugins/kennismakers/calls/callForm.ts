import {
  createElement,
  emptyForm,
  idOf,
  libraryThemes,
  mustBeLibrarian,
  now,
  optional,
  required,
  themeTitle,
  z,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import { CallPage } from './CallPage.tsx';
import { callOf } from './callOf.ts';
import { storeCall } from './makeCall.ts';
import { monthOf } from './monthOf.ts';

const schema = z.object({ titel: required(150), tekst: optional(1000), thema: optional(80) });

/** GET `/oproep`: the call of this month, for librarians to write or to change. */
export async function showCall(ctx: Ctx): Promise<PageAnswer> {
  return callPage({ ctx, form: emptyForm });
}

/** POST: changes it; when there is none yet it is made, and mailed to who asked for that. */
export const callForm = {
  schema,
  show: callPage,
  handle: async ({ ctx, values }: { ctx: Ctx; values: z.output<typeof schema> }) => {
    mustBeLibrarian(ctx);
    const theme = (await libraryThemes(ctx)).find(({ slug }) => values.thema && slug === values.thema);
    const data = { title: values.titel, text: values.tekst || null, theme: theme?.id ?? null };
    const month = monthOf(now());
    const { payload, library } = ctx;
    const isNew = await storeCall({ payload, library, month, data });
    const call = isNew ? undefined : await callOf({ ctx, month });
    if (call)
      await payload.update({
        collection: 'kennismakers-calls',
        id: call.id,
        data,
        depth: 0,
        overrideAccess: false,
        req: ctx.req,
      });
    return `${ctx.here('/')}?gedaan=oproep#oproep`;
  },
};

async function callPage({ ctx, form }: { ctx: Ctx; form: FormState }): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const t = ctx.words.calls;
  const [themes, call] = await Promise.all([libraryThemes(ctx), callOf({ ctx, month: monthOf(now()) })]);
  const own = themes.find(({ id }) => id === idOf(call?.theme));
  const start = { titel: call?.title ?? '', tekst: call?.text ?? '', thema: own?.slug ?? '' };
  return {
    title: t.write,
    robots: 'noindex',
    breadcrumb: [{ label: ctx.words.title, href: ctx.here('/') }],
    render: (view) =>
      createElement(CallPage, {
        view,
        words: ctx.words,
        action: ctx.here('/oproep'),
        isNew: !call,
        form: { ...form, values: { ...start, ...form.values } },
        themes: themes.map((theme) => ({ value: theme.slug ?? '', label: themeTitle({ ctx, theme }) })),
      }),
  };
}
