import type { Text } from '../../src/core/text/index.ts';
import { Badges } from '../parts/Badges.tsx';
import type { BadgeView } from '../parts/Badge.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import type { DossierCardProps } from '../parts/DossierCard.tsx';
import { Drawing } from '../parts/Drawing.tsx';
import { ErrorSummary, type FieldError } from '../parts/ErrorSummary.tsx';
import type { EventCardProps } from '../parts/EventCard.tsx';
import { GroupAbout } from '../parts/GroupAbout.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { GroupCard, type GroupCardProps } from '../parts/GroupCard.tsx';
import { Section } from '../parts/Section.tsx';
import { GroupLists } from '../parts/GroupLists.tsx';
import { Hero } from '../parts/Hero.tsx';
import { JoinForm, type JoinProps } from '../parts/JoinForm.tsx';
import { LineTrail, type TrailItem } from '../parts/LineTrail.tsx';
import type { Motif } from '../parts/motifs.ts';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import type { PersonView } from '../parts/PeopleList.tsx';
import { PhaseSentence, type Phase } from '../parts/PhaseSentence.tsx';
import type { ThreadListItem } from '../parts/ThreadList.tsx';
import { ThemeTags, type ThemeTagView } from '../parts/ThemeTags.tsx';
import type { TitleCardProps } from '../parts/TitleCard.tsx';

export type GroupPageProps = {
  view: PageView;
  t: Text['groups']['page'];
  title: string;
  summary?: string;
  /** Clean HTML. */
  body: string;
  /** Language of the group's own words, when it is not the page's. */
  lang?: string;
  motif: Motif;
  seed: string;
  phase: Phase;
  phaseSentence: string;
  badges: BadgeView[];
  closed: boolean;
  themes: ThemeTagView[];
  /** The librarian's wording of the question it grew from. */
  question?: string;
  parent?: LinkView;
  partner?: LinkView & { term: string };
  /** Groups within this one, as far as the reader may see them. */
  subgroups: { title: string; cards: GroupCardProps[]; startHref?: string; start: string };
  /** What comes next, in a sentence. */
  nextStep: string;
  members: {
    /** e.g. `12 deelnemers` */
    label: string;
    /** Names, for members and staff only. */
    people?: PersonView[];
    allHref?: string;
    /** For who runs the group. */
    desk: LinkView[];
  };
  threads: ThreadListItem[];
  allTalkHref?: string;
  /** For who may write. */
  newThreadHref?: string;
  coming: EventCardProps[];
  past: EventCardProps[];
  /** For who may plan. */
  planHref?: string;
  dossiers: DossierCardProps[];
  writeDossierHref?: string;
  titles: TitleCardProps[];
  trail: TrailItem[];
  join?: Omit<JoinProps, 'view'>;
  /** For who takes part. */
  mineHref?: string;
  notice?: string;
  errors: FieldError[];
};

/** A knowledge group: what it wants to know, what it says, when it meets, what it wrote, who takes part. */
export function GroupPage(props: GroupPageProps) {
  const { view, t, title, summary, motif, seed, themes, join, notice, closed, errors, trail } = props;
  return (
    <Page view={view}>
      <Hero title={title} lead={summary} kicker={t.kicker} aside={<Drawing motif={motif} seed={seed} />}>
        <PhaseSentence phase={props.phase} sentence={`${props.phaseSentence} ${props.nextStep}`} />
        <Badges badges={props.badges} />
        {join && join.way !== 'none' ? (
          <Buttons>
            <ButtonLink label={join.t.title} href="#meedoen" />
          </Buttons>
        ) : null}
        <ThemeTags themes={themes} label={view.t.themes} />
      </Hero>
      <ErrorSummary t={view.t} errors={errors} />
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : null}
      {closed ? <Notice tone="info">{t.closedText}</Notice> : null}
      <GroupAbout {...props} />
      <GroupLists {...props} />
      <Subgroups {...props.subgroups} />
      {join ? <JoinForm view={view} {...join} /> : null}
      <LineTrail t={view.t} items={trail} />
    </Page>
  );
}

function Subgroups({ title, cards, startHref, start }: GroupPageProps['subgroups']) {
  if (cards.length === 0 && !startHref) return null;
  return (
    <Section id="groepen" title={title}>
      {cards.length > 0 ? (
        <CardGrid look="wide">
          {cards.map((card) => (
            <GroupCard key={card.href} {...card} />
          ))}
        </CardGrid>
      ) : null}
      {startHref ? <ButtonLink label={start} href={startHref} look="secondary" /> : null}
    </Section>
  );
}
