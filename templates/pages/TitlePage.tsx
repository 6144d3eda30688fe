import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { Columns } from '../parts/Columns.tsx';
import { Cover, type Medium } from '../parts/Cover.tsx';
import { DossierCard, type DossierCardProps } from '../parts/DossierCard.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { EventCard, type EventCardProps } from '../parts/EventCard.tsx';
import { FactList } from '../parts/FactList.tsx';
import { GroupCard, type GroupCardProps } from '../parts/GroupCard.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Hero } from '../parts/Hero.tsx';
import { LineTrail, type TrailItem } from '../parts/LineTrail.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { Section } from '../parts/Section.tsx';
import { ThemeTags } from '../parts/ThemeTags.tsx';

export type TitleFact = { term: string; detail: string; href?: string };
/** What is about the title, of one library or of the others. */
export type TitleLists = {
  groups: GroupCardProps[];
  coming: EventCardProps[];
  past: EventCardProps[];
  dossiers: DossierCardProps[];
};

export type TitlePageProps = {
  view: PageView;
  t: Text['catalogue']['page'];
  title: string;
  subtitle?: string;
  creator?: string;
  /** What kind of thing it is, in words. */
  kicker: string;
  medium: Medium;
  /** Language of the title when it is not the page's. */
  lang?: string;
  /** Paragraphs. */
  summary: string[];
  facts: TitleFact[];
  subjects: LinkView[];
  /** To the library's own catalogue and to the source. */
  links: LinkView[];
  own: TitleLists;
  others: TitleLists;
  trail: TrailItem[];
  /** To ask a question; only on a library's page. */
  askHref?: string;
};

/** One title, and the people who meet about it. */
export function TitlePage(props: TitlePageProps) {
  const { view, t, title, subtitle, creator, kicker, medium, summary, own, others, trail, askHref } = props;
  const isQuiet = [own, others].every((lists) => Object.values(lists).every((list) => list.length === 0));
  return (
    <Page view={view}>
      <Hero
        title={title}
        kicker={kicker}
        lead={[subtitle, creator].filter(Boolean).join(' – ') || undefined}
        aside={<Cover title={title} creator={creator} medium={medium} />}
      >
        {props.links.length > 0 ? (
          <Buttons>
            {props.links.map((link, index) => (
              <ButtonLink key={link.href} {...link} look={index === 0 ? 'primary' : 'secondary'} />
            ))}
          </Buttons>
        ) : null}
      </Hero>
      <Columns asideLabel={t.facts} aside={<FactList facts={props.facts.map(linked)} look="panel" />}>
        {summary.length > 0 ? (
          <>
            <Heading level={2}>{t.summary}</Heading>
            {summary.map((paragraph) => (
              <p className="nl-paragraph" key={paragraph} lang={props.lang}>
                {paragraph}
              </p>
            ))}
          </>
        ) : null}
        <ThemeTags themes={props.subjects} label={t.subjects} />
        {isQuiet ? (
          <EmptyState title={t.nothing} text={askHref ? t.nothingText : undefined} motif="book">
            {askHref ? <ButtonLink label={t.ask} href={askHref} look="secondary" /> : null}
          </EmptyState>
        ) : null}
        <LineTrail t={view.t} items={trail} />
      </Columns>
      <Lists t={t} lists={own} id="hier" level={2} />
      {Object.values(others).some((list) => list.length > 0) ? (
        <Section id="elders" title={t.elsewhere} tone="tint">
          <Lists t={t} lists={others} id="elders" level={3} />
        </Section>
      ) : null}
    </Page>
  );
}

function linked({ term, detail, href }: TitleFact) {
  const link = href ? (
    <a className="nl-link" href={href}>
      {detail}
    </a>
  ) : null;
  return { term, detail: link ?? detail };
}

type ListsProps = { t: TitlePageProps['t']; lists: TitleLists; id: string; level: 2 | 3 };

function Lists({ t, lists, id, level }: ListsProps) {
  const headingLevel = level === 2 ? 3 : 4;
  const parts = [
    {
      name: 'komt',
      title: t.coming,
      cards: lists.coming.map((each) => <EventCard key={each.href} {...each} headingLevel={headingLevel} />),
    },
    {
      name: 'groepen',
      title: t.groups,
      cards: lists.groups.map((each) => <GroupCard key={each.href} {...each} headingLevel={headingLevel} />),
    },
    {
      name: 'dossiers',
      title: t.dossiers,
      cards: lists.dossiers.map((each) => (
        <DossierCard key={each.href} {...each} headingLevel={headingLevel} />
      )),
    },
    {
      name: 'was',
      title: t.past,
      cards: lists.past.map((each) => <EventCard key={each.href} {...each} headingLevel={headingLevel} />),
    },
  ];
  return parts
    .filter(({ cards }) => cards.length > 0)
    .map(({ name, title, cards }) => (
      <Section key={name} id={`${id}-${name}`} title={title} level={level}>
        <CardGrid brief>{cards}</CardGrid>
      </Section>
    ));
}
