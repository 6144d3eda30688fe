import type { Text } from '../../src/core/text/index.ts';
import { Badges } from '../parts/Badges.tsx';
import type { BadgeView } from '../parts/Badge.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { Columns } from '../parts/Columns.tsx';
import { DateBadge, type DateParts } from '../parts/DateBadge.tsx';
import { Drawing } from '../parts/Drawing.tsx';
import { ErrorSummary, type FieldError } from '../parts/ErrorSummary.tsx';
import { FactList } from '../parts/FactList.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Hero } from '../parts/Hero.tsx';
import { LinkList } from '../parts/LinkList.tsx';
import { LineTrail, type TrailItem } from '../parts/LineTrail.tsx';
import type { Motif } from '../parts/motifs.ts';
import { Notice, type NoticeTone } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { Prose } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { ThemeTags, type ThemeTagView } from '../parts/ThemeTags.tsx';
import { TitleCard, type TitleCardProps } from '../parts/TitleCard.tsx';
import { EventSignUp, type EventSignUpProps } from './EventSignUp.tsx';

export type EventPageProps = {
  view: PageView;
  t: Text['agenda']['event'];
  title: string;
  summary?: string;
  motif: Motif;
  seed: string;
  date: DateParts;
  badges: BadgeView[];
  themes: ThemeTagView[];
  facts: { term: string; links: { label: string; href?: string }[] }[];
  /** It is off, or over. */
  notice?: { tone: NoticeTone; title: string; text?: string };
  /** Clean HTML. */
  html?: string;
  /** Language of the activity's own words, when it is not the page's. */
  lang?: string;
  calendarHref?: string;
  closing?: { attended?: string; minutesHtml?: string; learnedHtml?: string };
  dossier?: LinkView;
  titles: TitleCardProps[];
  signUp?: EventSignUpProps;
  trail: TrailItem[];
  /** Information packages: the one it began with first. */
  packages: LinkView[];
  /** For staff, host and moderator. */
  manage: LinkView[];
  errors: FieldError[];
};

/** One activity: what, when, where, with whom, and signing up for it. */
export function EventPage(props: EventPageProps) {
  const { view, t, title, summary, motif, seed, date, badges, themes, notice, signUp, trail, errors } = props;
  return (
    <Page view={view}>
      <Hero title={title} kicker={t.kicker} lead={summary} aside={<Drawing motif={motif} seed={seed} />}>
        <DateBadge date={date} size="large" />
        <Badges badges={badges} />
        {signUp?.form ? (
          <Buttons>
            <ButtonLink label={signUp.title} href="#aanmelden" />
          </Buttons>
        ) : null}
        <ThemeTags themes={themes} label={view.t.themes} />
      </Hero>
      <ErrorSummary t={view.t} errors={errors} />
      {notice ? (
        <Notice tone={notice.tone} title={notice.title}>
          {notice.text}
        </Notice>
      ) : null}
      <About {...props} />
      {signUp ? <EventSignUp {...signUp} /> : null}
      <Closing {...props} />
      {props.packages.length > 0 ? (
        <Section id="pakketten" title={t.packages}>
          <LinkList links={props.packages} />
        </Section>
      ) : null}
      <LineTrail t={view.t} items={trail} />
      {props.titles.length > 0 ? (
        <Section id="titels" title={t.titles}>
          <CardGrid look="covers">
            {props.titles.map((card) => (
              <TitleCard key={card.href} {...card} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
    </Page>
  );
}

function About({ t, html, lang, facts, calendarHref, manage }: EventPageProps) {
  const aside = (
    <>
      <FactList
        look="panel"
        facts={facts.map(({ term, links }) => ({ term, detail: <Details links={links} /> }))}
      />
      {calendarHref ? (
        <Buttons>
          <ButtonLink label={t.calendar} href={calendarHref} look="secondary" download />
        </Buttons>
      ) : null}
      {manage.length > 0 ? (
        <>
          <Heading level={2} look={4}>
            {t.manage}
          </Heading>
          <Buttons>
            {manage.map((link) => (
              <ButtonLink key={link.href} {...link} look="secondary" />
            ))}
          </Buttons>
        </>
      ) : null}
    </>
  );
  return (
    <Columns aside={aside} asideLabel={t.facts}>
      {html ? <Prose html={html} lang={lang} /> : null}
    </Columns>
  );
}

function Details({ links }: { links: { label: string; href?: string }[] }) {
  return links.map(({ label, href }, index) => (
    <span key={label}>
      {index > 0 ? ', ' : ''}
      {href ? (
        <a className="nl-link" href={href}>
          {label}
        </a>
      ) : (
        label
      )}
    </span>
  ));
}

function Closing({ t, closing, dossier }: EventPageProps) {
  if (!closing && !dossier) return null;
  return (
    <Section id="verslag" title={t.minutes}>
      {closing?.attended ? <p className="nl-paragraph">{closing.attended}</p> : null}
      {closing?.minutesHtml ? <Prose html={closing.minutesHtml} /> : null}
      {closing?.learnedHtml ? (
        <Section id="geleerd" title={t.learned} level={3}>
          <Prose html={closing.learnedHtml} />
        </Section>
      ) : null}
      {dossier ? (
        <p className="nl-paragraph">
          {`${t.dossier}: `}
          <a className="nl-link" href={dossier.href}>
            {dossier.label}
          </a>
        </p>
      ) : null}
    </Section>
  );
}
