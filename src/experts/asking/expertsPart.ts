import type { ExpertAsksProps } from '../../../templates/parts/ExpertAsks.tsx';
import { themeTitle } from '../../libraries/themes.ts';
import type { ExpertAsk, Question } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { findExperts } from '../findExperts.ts';
import { presentAsks } from './asksOf.ts';

/** The part about experts on the librarian's page of a question. */
export async function expertsPart({
  ctx,
  question,
  asks,
}: {
  ctx: LibraryContext;
  question: Question;
  asks: ExpertAsk[];
}): Promise<Omit<ExpertAsksProps, 'view' | 'form'>> {
  const t = ctx.t.experts.ask;
  const isOpen = question.state === 'new' || question.state === 'taken';
  const here = { library: { equals: ctx.library.id } };
  const experts = isOpen
    ? await findExperts({ ctx, where: { and: [here, { paused: { not_equals: true } }] } })
    : [];
  const consent = question.expertConsent ?? 'none';
  const hasWords = consent === 'given' || Boolean(question.publicText);
  const base = ctx.link(`/vragen/${question.id}`);
  const mayAsk = isOpen && consent !== 'given' && consent !== 'asked' && Boolean(question.askedBy?.email);
  return {
    t,
    asked: presentAsks({ ctx, question: question.id, asks }),
    experts: experts.map((expert) => ({
      value: expert.id,
      label: t.option(
        expert.name,
        (expert.themes ?? [])
          .flatMap((theme) => (typeof theme === 'object' ? [themeTitle({ ctx, theme })] : []))
          .join(', '),
      ),
    })),
    notice: noticeOf({ t, consent, hasWords }),
    action: isOpen && hasWords ? `${base}/experts` : undefined,
    consentAction: mayAsk ? `${base}/toestemming` : undefined,
  };
}

function noticeOf({
  t,
  consent,
  hasWords,
}: {
  t: ExpertAsksProps['t'];
  consent: NonNullable<Question['expertConsent']>;
  hasWords: boolean;
}): string {
  if (consent === 'given') return t.withConsent;
  const why = consent === 'refused' ? t.refused : consent === 'asked' ? t.consentAsked : '';
  return [why, hasWords ? t.withoutConsent : t.noWords].filter(Boolean).join(' ');
}
