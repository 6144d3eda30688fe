import {
  createElement,
  findTheme,
  libraryThemes,
  mustBeLibrarian,
  now,
  themeTitle,
  timeZoneOf,
  whenText,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import { BoardPage, type BoardCard } from './BoardPage.tsx';
import { boardState, boardStates, type BoardState } from './boardState.ts';
import { checksOf } from './checksOf.ts';
import { loadBoard, type OnBoard } from './loadBoard.ts';

/** `/bord`: every proposal where it stands, for librarians. */
export async function showBoard(ctx: Ctx): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const t = ctx.words.board;
  const theme = await findTheme({ ctx, slug: ctx.query.get('thema') });
  const [board, themes] = await Promise.all([loadBoard({ ctx, theme: theme?.id }), libraryThemes(ctx)]);
  const at = now();
  const placed = board.map((each) => ({ each, state: boardState({ ...each, at }) }));
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [{ label: ctx.words.title, href: ctx.here('/') }],
    render: (view) =>
      createElement(BoardPage, {
        view,
        words: ctx.words,
        links: {
          invite: ctx.here(theme ? `/uitnodigen?thema=${theme.slug}` : '/uitnodigen'),
          elsewhere: ctx.here('/elders'),
          figures: ctx.here('/cijfers'),
        },
        columns: boardStates.map((state) => ({
          state,
          cards: placed.filter((one) => one.state === state).map(({ each }) => card({ ctx, each, state })),
        })),
        filter: {
          action: ctx.here('/bord'),
          value: theme?.slug ?? '',
          options: themes.map((one) => ({ value: one.slug ?? '', label: themeTitle({ ctx, theme: one }) })),
        },
        result: t.count(board.length),
        done: ctx.query.get('gedaan') === 'uitgenodigd' ? ctx.words.invite.done : undefined,
      }),
  };
}

function card({ ctx, each, state }: { ctx: Ctx; each: OnBoard; state: BoardState }): BoardCard {
  const { proposal, event, notes } = each;
  const t = ctx.words.board;
  const { done, all } = checksOf(proposal);
  const isOpen = state !== 'declined' && state !== 'held';
  return {
    id: proposal.id,
    title: proposal.title,
    href: ctx.here(`/bord/${proposal.id}`),
    by: proposal.proposedBy?.name ?? '',
    when: event
      ? whenText({ at: event.startsAt, timeZone: timeZoneOf(event), language: ctx.language })
      : undefined,
    badges: [
      ...waiting({ t, each, state }),
      ...(isOpen ? [{ label: t.checks(done, all), tone: done === all ? 'good' : 'plain' } as const] : []),
      ...(notes > 0 ? [{ label: t.notes(notes) }] : []),
    ],
  };
}

function waiting({ t, each, state }: { t: Ctx['words']['board']; each: OnBoard; state: BoardState }) {
  const { proposal } = each;
  if (proposal.state === 'draft') return [{ label: t.invited }];
  if (state === 'accepted')
    return proposal.state === 'accepted'
      ? [{ label: t.newDate, tone: 'warn' } as const]
      : [{ label: t.toChoose }];
  if (state !== 'sent' && state !== 'talking') return [];
  return proposal.heardFrom === 'library'
    ? [{ label: t.waitsForThem }]
    : [{ label: t.waitsForUs, tone: 'warn' } as const];
}
