import {
  createElement,
  emptyForm,
  findTitles,
  mustBeLibrarian,
  presentTitleCard,
  Problem,
  several,
  transact,
  z,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Title } from '../../../src/payload-types.ts';
import type { Asked, Ctx, Shown } from '../Ctx.ts';
import { isId } from '../find.ts';
import { changeRecording } from '../recordings/changeRecording.ts';
import { loadView } from '../recordings/loadViews.ts';
import { suggestTitles, type Reason } from './suggestTitles.ts';
import { TitlesPage } from './TitlesPage.tsx';

const most = 60;
const schema = z.object({ gekozen: several(most), gezocht: several(most), voorgesteld: several(most) });

/** GET `/opnames/:recording/titels`, with `?q=` a search in all titles. */
export async function showTitlesForm({
  ctx,
  request,
  form = emptyForm,
}: Asked & Partial<Shown>): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const found = await loadView({ ctx, id: request.params.recording });
  const { recording } = found;
  const t = ctx.words.pick;
  const q = (ctx.query.get('q') ?? '').trim().slice(0, 200);
  const picked = (recording.muziekbank?.titles ?? []).filter(
    (title): title is Title => typeof title === 'object',
  );
  const chosen = new Set(picked.map(({ id }) => id));
  const suggestions = (await suggestTitles({ ctx, view: found })).filter(
    ({ title }) => !chosen.has(title.id),
  );
  const shown = new Set([...chosen, ...suggestions.map(({ title }) => title.id)]);
  const searched = q ? (await findTitles({ ctx, q, limit: 20 })).filter(({ id }) => !shown.has(id)) : [];
  const path = ctx.here(`/opnames/${recording.id}/titels`);
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [
      { label: ctx.words.title, href: ctx.here('/') },
      { label: recording.title, href: ctx.here(`/opnames/${recording.id}/beheer`) },
    ],
    render: (view) =>
      createElement(TitlesPage, {
        view,
        words: ctx.words,
        recording: recording.title,
        action: path,
        q,
        errors: form.errors,
        picked: picked.map((title) => option({ ctx, title })),
        suggestions: suggestions.map(({ title, reasons }) => ({
          ...option({ ctx, title }),
          hint: reasons.map((reason) => why({ ctx, reason })).join(' '),
        })),
        searched: searched.map((title) => option({ ctx, title })),
      }),
  };
}

/** POST: exactly these titles belong with it. */
export const titlesForm = {
  schema,
  show: (args: Shown) => showTitlesForm(args),
  handle: async ({ ctx, request, values }: Asked & { values: z.output<typeof schema> }) => {
    mustBeLibrarian(ctx);
    const { recording } = await loadView({ ctx, id: request.params.recording });
    const titles = [...new Set([...values.gekozen, ...values.gezocht, ...values.voorgesteld])].slice(0, 100);
    if (!titles.every((id) => isId({ ctx, id })))
      throw new Problem({ code: 'title.unknown', field: 'gekozen' });
    const known = await ctx.payload.count({
      collection: 'titles',
      where: { id: { in: titles } },
      overrideAccess: true, // titles are public
      req: ctx.req,
    });
    if (known.totalDocs !== titles.length) throw new Problem({ code: 'title.unknown', field: 'gekozen' });
    await transact({
      payload: ctx.payload,
      key: `recordings:${recording.id}`,
      work: (req) => changeRecording({ req, recording, data: { muziekbank: { titles } } }),
    });
    return `${ctx.here(`/opnames/${recording.id}/beheer`)}?gedaan=1`;
  },
};

function option({ ctx, title }: { ctx: Ctx; title: Title }): { value: string; label: string; hint?: string } {
  const card = presentTitleCard({ ctx, title });
  return {
    value: title.id,
    label: [card.title, card.creator, card.mediumLabel, card.year].filter(Boolean).join(' · '),
  };
}

function why({ ctx, reason }: { ctx: Ctx; reason: Reason }): string {
  return ctx.words.pick.why[reason.kind](reason.name);
}
