import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { EventCard, type EventCardProps } from '../parts/EventCard.tsx';
import { FilterBar, type FilterBarProps } from '../parts/FilterBar.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { Pagination, type PaginationProps } from '../parts/Pagination.tsx';
import { Section } from '../parts/Section.tsx';

export type AgendaMonth = { id: string; title: string; events: EventCardProps[] };

export type AgendaProps = {
  propose: LinkView;
  view: PageView;
  t: Text['agenda']['list'];
  title: string;
  months: AgendaMonth[];
  filter: Omit<FilterBarProps, 't'>;
  isFiltered: boolean;
  pagination: Omit<PaginationProps, 't'>;
  /** To what was, or back to what comes. */
  other: LinkView;
  feeds: (LinkView & { type: string })[];
};

/** What is on, month by month. */
export function Agenda({
  propose,
  view,
  t,
  title,
  months,
  filter,
  isFiltered,
  pagination,
  other,
  feeds,
}: AgendaProps) {
  return (
    <Page view={view}>
      <Hero title={title} lead={t.lead}>
        <Buttons>
          <ButtonLink {...other} look="secondary" />
          <ButtonLink {...propose} look="secondary" />
        </Buttons>
      </Hero>
      {isFiltered || months.length > 0 ? <FilterBar t={view.t} {...filter} /> : null}
      {months.length === 0 ? (
        <EmptyState
          title={isFiltered ? t.emptyFiltered : t.empty}
          text={isFiltered ? t.emptyText : t.emptyIdea}
          motif="people"
        >
          {isFiltered && filter.clearHref ? (
            <ButtonLink label={view.t.filter.clear} href={filter.clearHref} look="secondary" />
          ) : (
            <ButtonLink {...propose} look="secondary" />
          )}
        </EmptyState>
      ) : null}
      {months.map((month) => (
        <Section key={month.id} id={`maand-${month.id}`} title={month.title}>
          <CardGrid>
            {month.events.map((event) => (
              <EventCard key={event.href} {...event} />
            ))}
          </CardGrid>
        </Section>
      ))}
      <Pagination t={view.t} {...pagination} />
      <Section id="volgen" title={t.follow} intro={t.followText} tone="tint">
        <Buttons>
          {feeds.map(({ label, href }) => (
            <ButtonLink key={href} label={label} href={href} look="secondary" />
          ))}
        </Buttons>
      </Section>
    </Page>
  );
}
