import type { Text } from '../../src/core/text/index.ts';
import { CardGrid } from '../parts/CardGrid.tsx';
import { EventCard, type EventCardProps } from '../parts/EventCard.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { Section } from '../parts/Section.tsx';
import { ThemeTags, type ThemeTagView } from '../parts/ThemeTags.tsx';

export type PartnerProps = {
  view: PageView;
  t: Text['partners'];
  name: string;
  summary: string;
  url?: string;
  offers: string[];
  themes: ThemeTagView[];
  packages: { title: string; summary: string; links: LinkView[] }[];
  events: EventCardProps[];
};

/** One partner organisation. */
export function Partner({ view, t, name, summary, url, offers, themes, packages, events }: PartnerProps) {
  return (
    <Page view={view}>
      <Hero title={name} lead={summary}>
        <ThemeTags themes={themes} label={view.t.themes} />
        {url ? (
          <p>
            <a className="nl-link" href={url} rel="noopener">
              {url}
            </a>
          </p>
        ) : null}
      </Hero>
      {offers.length > 0 ? (
        <Section id="aanbod" title={t.offers}>
          <ul className="kc-prose">
            {offers.map((offer) => (
              <li key={offer}>{offer}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {packages.length > 0 ? (
        <Section id="pakketten" title={t.packages} tone="tint">
          {packages.map((each) => (
            <article key={each.title}>
              <Heading level={3}>{each.title}</Heading>
              <p className="nl-paragraph">{each.summary}</p>
              <ul>
                {each.links.map((link) => (
                  <li key={link.href}>
                    <a className="nl-link" href={link.href} rel="noopener">
                      {link.label}
                    </a>
                  </li>
                ))}
              </ul>
            </article>
          ))}
        </Section>
      ) : null}
      {events.length > 0 ? (
        <Section id="activiteiten" title={t.events}>
          <CardGrid>
            {events.map((event) => (
              <EventCard key={event.href} {...event} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
    </Page>
  );
}
