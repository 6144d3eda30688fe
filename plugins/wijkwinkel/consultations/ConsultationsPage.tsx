import {
  ButtonLink,
  Buttons,
  EmptyState,
  FactList,
  Heading,
  Hero,
  Page,
  Section,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

export type ConsultationView = {
  id: string;
  title: string;
  href: string;
  summary: string;
  partner?: { label: string; href: string };
  facts: { term: string; detail: string }[];
  way: string;
  next: { label: string; href?: string }[];
  /** For who works there. */
  queue?: string;
};

type Props = { view: PageView; words: Words; consultations: ConsultationView[]; manage?: string };

/** Which consultations there are, and when. */
export function ConsultationsPage({ view, words, consultations, manage }: Props) {
  const t = words.consultations;
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead}>
        {manage ? <ButtonLink label={t.manage} href={manage} look="secondary" /> : null}
      </Hero>
      {consultations.length === 0 ? (
        <EmptyState title={t.none} motif="hands" />
      ) : (
        <Section id="alle" title={words.home.consultations}>
          <ConsultationList words={words} consultations={consultations} />
        </Section>
      )}
    </Page>
  );
}

/** Consultations with their next times. */
export function ConsultationList({ words, consultations }: Pick<Props, 'words' | 'consultations'>) {
  const t = words.consultations;
  return consultations.map(({ id, title, href, summary, partner, facts, way, next, queue }) => (
    <article key={id} className="kc-card">
      <div className="kc-card__body">
        <Heading level={3}>
          <a className="nl-link" href={href}>
            {title}
          </a>
        </Heading>
        {partner ? (
          <p className="kc-card__meta">
            <a className="nl-link" href={partner.href}>
              {partner.label}
            </a>
          </p>
        ) : null}
        {summary ? <p>{summary}</p> : null}
        <FactList facts={facts} />
        <p>{way}</p>
        {next.length > 0 ? (
          <>
            <Heading level={4}>{t.next}</Heading>
            <ul>
              {next.map(({ label, href: to }) => (
                <li key={label}>
                  {to ? (
                    <a className="nl-link" href={to}>
                      {label}
                    </a>
                  ) : (
                    label
                  )}
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>{t.noDates}</p>
        )}
        {queue ? (
          <Buttons>
            <ButtonLink label={t.queue} href={queue} look="secondary" />
          </Buttons>
        ) : null}
      </div>
    </article>
  ));
}
