import type { Request } from 'express';
import {
  createElement,
  emptyForm,
  idOf,
  libraryThemes,
  mustBeLibrarian,
  optional,
  Problem,
  proposalFields,
  readProposal,
  themeTitle,
  z,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { KennismakersFormat, KennismakersMaker, User } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { libraryOf } from '../formats/creditOf.ts';
import { askMaker } from './askMaker.ts';
import { AskPage } from './AskPage.tsx';
import { othersFormats } from './othersFormats.ts';
import { othersMakers } from './othersMakers.ts';

type Asked = { ctx: Ctx; request: Request };
const schema = z.object({ ...proposalFields, uitnodiging: optional(3000) });

/** GET `/elders/mensen/:maker`: ask a kennismaker of another library to come here too. */
export async function showAsk(ctx: Ctx, request: Request, form: FormState = emptyForm): Promise<PageAnswer> {
  const maker = await loadOther({ ctx, request });
  const t = ctx.words.elsewhere;
  const [themes, formats, library] = await Promise.all([
    libraryThemes(ctx),
    othersFormats({ ctx, only: { maker: { equals: maker.id } }, limit: 1 }),
    libraryOf({ ctx, id: idOf(maker.library) }),
  ]);
  const start = startValues({ maker, format: formats[0], themes });
  return {
    title: t.ask(maker.name),
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: t.title, href: ctx.here('/elders') },
    ],
    render: (view) =>
      createElement(AskPage, {
        view,
        words: ctx.words,
        t: ctx.t.proposals,
        form: { ...form, values: { ...start, ...form.values } },
        action: ctx.here(`/elders/mensen/${maker.id}`),
        title: t.ask(maker.name),
        about: maker.about ?? '',
        library: library?.name ?? '',
        themes: themes.map((theme) => ({ value: theme.id, label: themeTitle({ ctx, theme }) })),
        done: doneText({ ctx }),
      }),
  };
}

/** POST: a proposal for this library, filled in, that waits for their yes. */
export const askForm = {
  schema,
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showAsk(ctx, request, form),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }) => {
    const maker = await loadOther({ ctx, request });
    const from = await libraryOf({ ctx, id: idOf(maker.library) });
    if (!from) throw new Problem({ status: 404, code: 'not-found' });
    const themes = (await libraryThemes(ctx)).map(({ id }) => id);
    const isAsked = await askMaker({
      payload: ctx.payload,
      library: ctx.library,
      from,
      by: ctx.user as User,
      maker: maker.id,
      invitation: values.uitnodiging,
      content: readProposal({ values, themes }),
    });
    return `${ctx.here(`/elders/mensen/${maker.id}`)}?gedaan=${isAsked ? 'gevraagd' : 'al'}`;
  },
};

function doneText({ ctx }: { ctx: Ctx }): string | undefined {
  const t = ctx.words.elsewhere;
  const done = ctx.query.get('gedaan');
  return done === 'al' ? t.askedBefore : done ? t.asked : undefined;
}

/** @throws Problem 401, 404 for others than librarians, and for who may not be asked (any more) */
async function loadOther({ ctx, request }: Asked): Promise<KennismakersMaker> {
  mustBeLibrarian(ctx);
  const only = { id: { equals: String(request.params.maker) } };
  const [maker] = await othersMakers({ ctx, only, limit: 1 });
  if (!maker) throw new Problem({ status: 404, code: 'not-found' });
  return maker;
}

/** What they gave before says what they could give here. */
function startValues({
  maker,
  format,
  themes,
}: {
  maker: KennismakersMaker;
  format?: KennismakersFormat;
  themes: { id: string; slug?: string | null }[];
}): Record<string, string> {
  const slugs = [...(format?.themes ?? []), ...(maker.themes ?? [])].map((theme) =>
    typeof theme === 'object' ? theme.slug : undefined,
  );
  return {
    titel: format?.title ?? '',
    wat: format?.summary ?? '',
    nodig: format?.materials ?? '',
    themas: themes
      .filter(({ slug }) => slugs.includes(slug))
      .map(({ id }) => id)
      .join(','),
  };
}
