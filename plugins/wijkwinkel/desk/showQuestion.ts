import type { Request } from 'express';
import {
  createElement,
  dateText,
  emptyForm,
  homeZone,
  idOf,
  now,
  themeTitle,
  type FormState,
  type PageAnswer,
} from '../../../src/flavours/hub.ts';
import type { Question } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { anonymise } from '../dossier/anonymise.ts';
import { dossiersFor } from '../dossier/dossiersFor.ts';
import { languageCodes, languages } from '../languages.ts';
import { loadRanking, questionFacts } from '../match/loadRanking.ts';
import { reasonText } from '../match/reasonText.ts';
import { presentReading } from '../reading/presentReading.ts';
import { daysOpen } from './urgency.ts';
import { loadQuestion } from './loadQuestion.ts';
import { partnersToAsk } from './partnersToAsk.ts';
import { MatchPage, type MatchPageProps } from './MatchPage.tsx';

/** `/vragen/:question`: who could answer it, and where the answer goes. */
export async function showQuestion(
  ctx: Ctx,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const question = await loadQuestion({ ctx, id: String(request.params.question) });
  const { words } = ctx;
  const isOpen = question.state === 'new' || question.state === 'taken';
  const facts = questionFacts(question);
  const base = ctx.here(`/vragen/${question.id}`);
  const parts = isOpen ? await openParts({ ctx, question }) : {};
  const dossier = question.state === 'answered' ? await dossierPart({ ctx, question, form }) : undefined;
  const date = (at: string) => dateText({ at, timeZone: homeZone, language: ctx.language });
  const values = { buurt: facts.neighbourhood, taal: facts.language, ...form.values };
  return {
    title: words.question.title,
    robots: 'noindex',
    breadcrumb: [
      { label: words.title, href: ctx.here('/') },
      { label: words.desk.title, href: ctx.here('/balie') },
    ],
    render: (view) =>
      createElement(MatchPage, {
        view,
        words,
        base,
        core: ctx.link(`/vragen/${question.id}`),
        form: { ...form, values },
        done: ctx.query.has('gedaan'),
        isOpen,
        text: question.text,
        facts: [
          { term: words.question.on, detail: date(question.createdAt) },
          { term: words.question.by, detail: words.desk.channel[question.channel ?? 'site'] },
          ...(isOpen
            ? [
                {
                  term: words.question.open,
                  detail: words.desk.days(daysOpen({ since: question.createdAt, at: now() })),
                },
              ]
            : []),
          { term: words.question.state, detail: ctx.t.questions.state[question.state] },
          {
            term: words.question.themes,
            detail: [...themeNames({ ctx, question }).values()].join(', ') || words.desk.noTheme,
          },
        ],
        consent: consentText({ ctx, question }),
        mayAskConsent:
          isOpen && (question.expertConsent ?? 'none') === 'none' && Boolean(question.askedBy?.email),
        hasWords: hasWords(question),
        languages: languageCodes.map((code) => ({ value: code, label: languages[code][ctx.language] })),
        neighbourhoods: ctx.settings.neighbourhoods,
        partnersAsked: question.wijkwinkel?.partnersAskedAt
          ? words.question.partnersAsked(date(question.wijkwinkel.partnersAskedAt))
          : undefined,
        meeting: linkTo({ ctx, value: question.wijkwinkel?.meeting, kind: 'events' }),
        inDossier: linkTo({ ctx, value: question.wijkwinkel?.inDossier, kind: 'dossiers' }),
        dossier,
        ...parts,
      }),
  };
}

/** Whether there are words that may go out: the asker's by consent, or the public ones. */
function hasWords(question: Question): boolean {
  return question.expertConsent === 'given' || Boolean(question.publicText);
}

function consentText({ ctx, question }: { ctx: Ctx; question: Question }): string {
  const t = ctx.words.question;
  const said = {
    given: t.consentGiven,
    asked: t.consentAsked,
    refused: t.consentRefused,
    none: t.consentNone,
  };
  return said[question.expertConsent ?? 'none'];
}

function themeNames({ ctx, question }: { ctx: Ctx; question: Question }): Map<string, string> {
  const themes = (question.themes ?? []).flatMap((theme) => (typeof theme === 'object' ? [theme] : []));
  return new Map(themes.map((theme) => [theme.id, themeTitle({ ctx, theme })]));
}

async function openParts({
  ctx,
  question,
}: {
  ctx: Ctx;
  question: Question;
}): Promise<Pick<MatchPageProps, 'ranked' | 'partners'>> {
  const { payload, req, library, words, language } = ctx;
  const [ranked, partners] = await Promise.all([
    loadRanking({ payload, req, library: library.id, question, at: now() }),
    partnersToAsk({
      req,
      library: library.id,
      themes: (question.themes ?? []).map((theme) => idOf(theme) ?? ''),
    }),
  ]);
  const themes = themeNames({ ctx, question });
  return {
    ranked: ranked.map(({ id, name, free, reasons }) => ({
      id,
      name,
      free,
      reasons: reasons.map((reason) => reasonText({ reason, words, language, themes })),
    })),
    partners: partners.map(({ id, name, fits }) => ({ value: id, label: name, fits })),
  };
}

async function dossierPart({
  ctx,
  question,
  form,
}: {
  ctx: Ctx;
  question: Question;
  form: FormState;
}): Promise<MatchPageProps['dossier']> {
  if (question.wijkwinkel?.inDossier) return undefined;
  const t = ctx.words.question;
  const themes = (question.themes ?? []).map((theme) => idOf(theme) ?? '');
  const dossiers = await dossiersFor({ ctx, themes });
  const person = question.askedBy ?? {};
  const [theme] = themeNames({ ctx: { ...ctx, language: 'nl' }, question }).values();
  const answer = anonymise({ text: question.answer ?? '', person });
  const values = {
    vraag: question.publicText || anonymise({ text: question.text, person }),
    antwoord: answer,
    dossier: dossiers.find(({ fits }) => fits)?.id ?? '',
    titel: t.newTitleFor(theme ?? ctx.words.title),
    ...form.values,
  };
  return {
    values,
    dossiers: dossiers.map(({ id, title }) => ({ value: id, label: title })),
    reading: presentReading({ words: ctx.words, text: values.antwoord }),
  };
}

function linkTo({
  ctx,
  value,
  kind,
}: {
  ctx: Ctx;
  value: string | { id: string; title?: string | null; slug?: string | null } | null | undefined;
  kind: 'events' | 'dossiers';
}) {
  if (!value || typeof value === 'string') return undefined;
  const path = kind === 'events' ? '/agenda' : '/dossiers';
  return { label: value.title ?? '', href: ctx.link(`${path}/${value.slug}`) };
}
