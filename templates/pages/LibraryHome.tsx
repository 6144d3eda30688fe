import type { ShellText } from '../../src/core/text/nl/shell.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { Collage } from '../parts/Collage.tsx';
import { differentPictures } from '../parts/differentPictures.ts';
import { DossierCard, type DossierCardProps } from '../parts/DossierCard.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { EventCard, type EventCardProps } from '../parts/EventCard.tsx';
import { GroupCard, type GroupCardProps } from '../parts/GroupCard.tsx';
import { Hero } from '../parts/Hero.tsx';
import { LineExplanation } from '../parts/LineExplanation.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { QuestionCard, type QuestionCardProps } from '../parts/QuestionCard.tsx';
import { Section } from '../parts/Section.tsx';
import { ThemeTags, type ThemeTagView } from '../parts/ThemeTags.tsx';

export type LibraryHomeProps = {
  view: PageView;
  t: ShellText;
  /** The library's one inviting sentence. */
  welcome: string;
  events: EventCardProps[];
  groups: GroupCardProps[];
  dossiers: DossierCardProps[];
  questions: QuestionCardProps[];
  themes: ThemeTagView[];
  askHref: string;
  proposeHref?: string;
  agendaHref: string;
  groupsHref: string;
  dossiersHref: string;
  questionsHref: string;
};

/** A library's home: the line from question to dossier, starting with yours. */
export function LibraryHome(props: LibraryHomeProps) {
  const { view, t, welcome, events, groups, dossiers, questions, themes } = props;
  const { askHref, proposeHref, agendaHref, groupsHref, dossiersHref, questionsHref } = props;
  return (
    <Page view={view}>
      <Hero
        look="home"
        title={welcome}
        aside={<Collage pictures={differentPictures([...groups, ...events, ...dossiers])} />}
      >
        <ButtonLink label={t.home.ask} href={askHref} />
        <ButtonLink label={t.home.agenda} href={agendaHref} look="secondary" />
      </Hero>
      <LineExplanation t={t} />
      <Section id="binnenkort" title={t.home.events} all={{ label: t.home.allEvents, href: agendaHref }}>
        {events.length ? (
          <CardGrid brief>
            {events.map((event) => (
              <EventCard key={event.href} {...event} />
            ))}
          </CardGrid>
        ) : (
          <EmptyState
            title={t.home.noEvents}
            text={proposeHref ? t.home.noEventsText : undefined}
            motif="people"
          >
            {proposeHref ? <ButtonLink label={t.home.propose} href={proposeHref} look="secondary" /> : null}
          </EmptyState>
        )}
      </Section>
      {groups.length ? (
        <Section
          id="kennisgroepen"
          title={t.home.groups}
          intro={t.home.groupsIntro}
          all={{ label: t.home.allGroups, href: groupsHref }}
          tone="tint"
        >
          <CardGrid look="wide" brief>
            {groups.map((group) => (
              <GroupCard key={group.href} {...group} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      {questions.length ? (
        <Section
          id="vragen"
          title={t.home.questions}
          intro={t.home.questionsIntro}
          all={{ label: t.home.allQuestions, href: questionsHref }}
        >
          <CardGrid brief>
            {questions.map((question) => (
              <QuestionCard key={question.text} {...question} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      {dossiers.length ? (
        <Section
          id="dossiers"
          title={t.home.dossiers}
          intro={t.home.dossiersIntro}
          all={{ label: t.home.allDossiers, href: dossiersHref }}
        >
          <CardGrid brief>
            {dossiers.map((dossier) => (
              <DossierCard key={dossier.href} {...dossier} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      {themes.length ? (
        <Section id="themas" title={t.home.themes}>
          <ThemeTags themes={themes} label={t.themes} look="large" />
        </Section>
      ) : null}
    </Page>
  );
}
