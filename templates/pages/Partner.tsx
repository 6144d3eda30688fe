import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { EventCard, type EventCardProps } from '../parts/EventCard.tsx';
import { GroupCard, type GroupCardProps } from '../parts/GroupCard.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
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
  packages: (LinkView & { summary: string })[];
  saved: boolean;
  /** For contact persons and librarians. */
  manage: LinkView[];
  /** Knowledge groups that it brought. */
  groups: GroupCardProps[];
  events: EventCardProps[];
};

/** One partner organisation. */
export function Partner(props: PartnerProps) {
  const { view, t, name, summary, url, offers, themes, packages, saved, manage, groups, events } = props;
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
      {saved ? (
        <Notice tone="success" live>
          {t.saved}
        </Notice>
      ) : null}
      {manage.length > 0 ? (
        <Section id="beheer" title={t.manage}>
          <Buttons>
            {manage.map((link) => (
              <ButtonLink key={link.href} {...link} look="secondary" />
            ))}
          </Buttons>
        </Section>
      ) : null}
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
            <article key={each.href}>
              <Heading level={3}>
                <a className="nl-link" href={each.href}>
                  {each.label}
                </a>
              </Heading>
              <p className="nl-paragraph">{each.summary}</p>
            </article>
          ))}
        </Section>
      ) : null}
      {groups.length > 0 ? (
        <Section id="groepen" title={t.groups}>
          <CardGrid>
            {groups.map((group) => (
              <GroupCard key={group.href} {...group} />
            ))}
          </CardGrid>
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
