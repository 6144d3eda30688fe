import {
  createElement,
  idOf,
  mustBeLibrarian,
  now,
  readMany,
  themeTitle,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { ExpertAsk, Question } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { findSignals } from '../signals/findSignals.ts';
import { DeskPage, type DeskQuestion } from './DeskPage.tsx';
import { daysOpen, urgencyOf } from './urgency.ts';

const channels = ['site', 'desk', 'phone'] as const;
const longest = 140;

/** `/balie`: every open question in one list, from wherever it came, and what else waits. */
export async function showDesk(ctx: Ctx): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const { words, settings, library } = ctx;
  const here = { library: { equals: library.id } };
  const channel = channels.find((each) => each === ctx.query.get('via'));
  const via = channel ? [{ channel: { equals: channel } }] : [];
  const at = now();
  const [open, asks, answered, signals, reviews] = await Promise.all([
    readMany({
      ctx,
      collection: 'questions',
      where: { and: [here, { state: { in: ['new', 'taken'] } }, ...via] },
      sort: 'createdAt',
      limit: 100,
      page: 1, // counted, for the heading
    }),
    readMany({
      ctx,
      collection: 'expert-asks',
      where: { and: [here, { state: { in: ['asked', 'answered'] } }] },
      limit: 100,
    }),
    ctx.payload.find({
      collection: 'questions',
      where: {
        and: [here, { state: { equals: 'answered' } }, { 'wijkwinkel.inDossier': { exists: false } }],
      },
      sort: '-closedAt',
      limit: 10,
      depth: 0,
      overrideAccess: true, // librarians of this library, seen to above; a flavour's fields cannot be asked by
      req: ctx.req,
    }),
    findSignals({ payload: ctx.payload, req: ctx.req, library: library.id, settings, at }),
    readMany({
      ctx,
      collection: 'wijkwinkel-organisations',
      where: { and: [here, { reviewBy: { less_than_equal: at.toISOString() } }] },
      sort: 'reviewBy',
      limit: 20,
    }),
  ]);
  return {
    title: words.desk.title,
    robots: 'noindex',
    breadcrumb: [{ label: words.title, href: ctx.here('/') }],
    render: (view) =>
      createElement(DeskPage, {
        view,
        words,
        questions: open.docs.map((question) => presentOpen({ ctx, question, asks: asks.docs, at })),
        total: open.total,
        answered: answered.docs.map((question) => ({
          label: shorten(question.publicText || question.text),
          href: `${ctx.here(`/vragen/${question.id}`)}#dossier`,
        })),
        signals: signals.map(({ theme, questions }) => ({
          label: words.signals.label(themeTitle({ ctx, theme }), questions.length, settings.signalDays),
          href: ctx.here(`/signalen/${theme.slug}`),
        })),
        reviews: reviews.docs.map(({ id, name }) => ({
          label: name,
          href: ctx.here(`/sociale-kaart/${id}`),
        })),
        filter: {
          action: ctx.here('/balie'),
          value: channel ?? '',
          options: channels.map((each) => ({ value: each, label: words.desk.channel[each] })),
        },
        links: {
          enter: ctx.link('/vragen/nieuw'),
          experts: ctx.here('/experts'),
          figures: ctx.here('/cijfers'),
          consultations: ctx.here('/spreekuren'),
        },
      }),
  };
}

function presentOpen({
  ctx,
  question,
  asks,
  at,
}: {
  ctx: Ctx;
  question: Question;
  asks: ExpertAsk[];
  at: Date;
}): DeskQuestion {
  const t = ctx.words.desk;
  const days = daysOpen({ since: question.createdAt, at });
  const urgency = urgencyOf({ days, settings: ctx.settings });
  const own = asks.filter((ask) => idOf(ask.question) === question.id);
  const waiting = own.find(({ state }) => state === 'asked');
  const expert = typeof waiting?.expert === 'object' ? waiting.expert?.name : undefined;
  const themes = (question.themes ?? []).flatMap((theme) =>
    typeof theme === 'object' ? [themeTitle({ ctx, theme })] : [],
  );
  return {
    id: question.id,
    text: shorten(question.text),
    href: ctx.here(`/vragen/${question.id}`),
    days: t.days(days),
    urgency: urgency === 'fine' ? undefined : urgency === 'late' ? t.late : t.veryLate,
    isUrgent: urgency === 'very-late' || urgency === 'too-late',
    channel: t.channel[question.channel ?? 'site'],
    themes: themes.length > 0 ? themes.join(', ') : t.noTheme,
    notes: [
      own.some(({ state }) => state === 'answered') ? t.answerReady : undefined,
      expert ? t.waitsForExpert(expert) : undefined,
      question.wijkwinkel?.partnersAskedAt ? t.partnersAsked : undefined,
    ].filter((note): note is string => note !== undefined),
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
