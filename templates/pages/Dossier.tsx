import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { Columns } from '../parts/Columns.tsx';
import { DossierContents } from '../parts/DossierContents.tsx';
import { DossierFacts, type DossierFact } from '../parts/DossierFacts.tsx';
import { Drawing } from '../parts/Drawing.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { GroupCard, type GroupCardProps } from '../parts/GroupCard.tsx';
import { Hero } from '../parts/Hero.tsx';
import { LineTrail, type TrailItem } from '../parts/LineTrail.tsx';
import type { Motif } from '../parts/motifs.ts';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { Prose } from '../parts/Prose.tsx';
import { QuestionCard, type QuestionCardProps } from '../parts/QuestionCard.tsx';
import { Section } from '../parts/Section.tsx';
import { SourceList, type Source } from '../parts/SourceList.tsx';
import { ThemeTags, type ThemeTagView } from '../parts/ThemeTags.tsx';
import { TitleCard, type TitleCardProps } from '../parts/TitleCard.tsx';
import { DossierWriting, type DossierWritingProps } from './DossierWriting.tsx';

export type DossierPageProps = {
  view: PageView;
  t: Text['dossiers'];
  title: string;
  summary?: string;
  /** Kind in words. */
  kind: string;
  motif: Motif;
  seed: string;
  /** Clean HTML; '' when nothing was written yet. */
  html: string;
  /** Language of the text when it is not the page's. */
  lang?: string;
  contents: { href: string; label: string; level: number }[];
  facts: DossierFact[];
  titles: TitleCardProps[];
  sources: Source[];
  themes: ThemeTagView[];
  /** When it was to be looked at, in a sentence. */
  outdated?: string;
  trail: TrailItem[];
  /** What came of it: groups and questions that started here. */
  groups: GroupCardProps[];
  questions: QuestionCardProps[];
  /** Only for a published dossier. */
  askHref?: string;
  /** Only for a published dossier. */
  report?: LinkView;
  /** For who writes along. */
  writing?: Omit<DossierWritingProps, 't'>;
};

/** One dossier, for readers; who writes along finds the way to the draft above it. */
export function Dossier(props: DossierPageProps) {
  const { view, t, title, summary, kind, motif, seed, html, lang, outdated, themes, trail, writing } = props;
  return (
    <Page view={view}>
      <Hero title={title} kicker={kind} lead={summary} aside={<Drawing motif={motif} seed={seed} />}>
        <ThemeTags themes={themes} label={view.t.themes} />
      </Hero>
      {writing ? <DossierWriting t={t} {...writing} /> : null}
      {outdated ? (
        <Notice tone="warning" title={t.page.outdatedTitle}>
          {outdated}
        </Notice>
      ) : null}
      <Columns
        before={
          props.contents.length > 0 ? (
            <DossierContents title={t.page.contents} items={props.contents} />
          ) : undefined
        }
        aside={<Aside {...props} />}
        asideLabel={t.page.aside}
      >
        {html ? <Prose html={html} lang={lang} /> : <EmptyState title={t.page.empty} motif={motif} />}
        {props.sources.length > 0 ? (
          <Section id="bronnen" title={t.page.sources}>
            <SourceList sources={props.sources} />
          </Section>
        ) : null}
      </Columns>
      {props.titles.length > 0 ? (
        <Section id="titels" title={t.page.titles} tone="tint">
          <CardGrid look="covers">
            {props.titles.map((card) => (
              <TitleCard key={card.href} {...card} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      <LineTrail t={view.t} items={trail} />
      <WhatCameOfIt {...props} />
    </Page>
  );
}

function Aside({ facts, report }: DossierPageProps) {
  return (
    <>
      <DossierFacts facts={facts} />
      {report ? (
        <p className="nl-paragraph">
          <a className="nl-link" href={report.href} rel="nofollow">
            {report.label}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** The line goes on from here: what others asked and began, and your own question. */
function WhatCameOfIt({ t, groups, questions, askHref }: DossierPageProps) {
  if (!askHref) return null;
  return (
    <Section id="verder" title={t.page.askTitle} intro={t.page.askText}>
      {groups.length + questions.length > 0 ? (
        <CardGrid>
          {groups.map((card) => (
            <GroupCard key={card.href} {...card} />
          ))}
          {questions.map((card) => (
            <QuestionCard key={card.text} {...card} />
          ))}
        </CardGrid>
      ) : null}
      <Buttons>
        <ButtonLink label={t.page.ask} href={askHref} />
      </Buttons>
    </Section>
  );
}
