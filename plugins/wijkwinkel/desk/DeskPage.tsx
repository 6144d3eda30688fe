import {
  Badge,
  Buttons,
  ButtonLink,
  EmptyState,
  FilterBar,
  Heading,
  Hero,
  Page,
  Section,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

type Link = { label: string; href: string };
export type DeskQuestion = {
  id: string;
  text: string;
  href: string;
  days: string;
  urgency?: string;
  isUrgent: boolean;
  channel: string;
  themes: string;
  notes: string[];
};

type Props = {
  view: PageView;
  words: Words;
  questions: DeskQuestion[];
  total: number;
  answered: Link[];
  signals: Link[];
  reviews: Link[];
  filter: { action: string; value: string; options: { value: string; label: string }[] };
  links: { enter: string; experts: string; figures: string; consultations: string };
};

/** The desk: what is open, for how long, and what else waits. */
export function DeskPage(props: Props) {
  const { view, words, questions, total, answered, signals, reviews, filter, links } = props;
  const t = words.desk;
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead}>
        <Buttons>
          <ButtonLink label={t.enter} href={links.enter} />
          <ButtonLink label={words.consultations.title} href={links.consultations} look="secondary" />
          <ButtonLink label={t.experts} href={links.experts} look="secondary" />
          <ButtonLink label={t.figures} href={links.figures} look="secondary" />
        </Buttons>
      </Hero>
      {signals.length > 0 ? (
        <Section id="signalen" title={words.signals.title} intro={words.signals.intro} tone="tint">
          <LinkList links={signals} />
        </Section>
      ) : null}
      <Section id="open" title={`${t.open} (${total})`}>
        <FilterBar
          t={view.t}
          action={filter.action}
          clearHref={filter.value ? filter.action : undefined}
          fields={[
            { kind: 'select', name: 'via', label: t.filter, value: filter.value, options: filter.options },
          ]}
        />
        {questions.length === 0 ? <EmptyState title={t.none} text={t.noneText} motif="hands" /> : null}
        {questions.map((question) => (
          <article key={question.id} className="kc-card">
            <div className="kc-card__body">
              <Heading level={3}>
                <a className="nl-link" href={question.href}>
                  {question.text}
                </a>
              </Heading>
              <p className="kc-card__meta">
                {[question.days, question.channel, question.themes].join(' · ')}
              </p>
              <p>
                {question.urgency ? (
                  <Badge label={question.urgency} tone={question.isUrgent ? 'bad' : 'warn'} />
                ) : null}{' '}
                {question.notes.map((note) => (
                  <Badge key={note} label={note} />
                ))}
              </p>
            </div>
          </article>
        ))}
      </Section>
      {answered.length > 0 ? (
        <Section id="beantwoord" title={t.answered}>
          <LinkList links={answered} />
        </Section>
      ) : null}
      {reviews.length > 0 ? (
        <Section id="nakijken" title={t.toReview}>
          <LinkList links={reviews} />
        </Section>
      ) : null}
    </Page>
  );
}

function LinkList({ links }: { links: Link[] }) {
  return (
    <ul>
      {links.map(({ label, href }) => (
        <li key={href}>
          <a className="nl-link" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
