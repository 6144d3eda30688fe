import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { FilterBar, type FilterBarProps } from '../parts/FilterBar.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Pagination, type PaginationProps } from '../parts/Pagination.tsx';
import { Section } from '../parts/Section.tsx';
import { TitleCard, type TitleCardProps } from '../parts/TitleCard.tsx';

export type TitlesProps = {
  view: PageView;
  t: Text['catalogue'];
  /** What people here are busy with, under a heading of its own above the others. */
  named: TitleCardProps[];
  namedTitle: string;
  titles: TitleCardProps[];
  filter: Omit<FilterBarProps, 't'>;
  isFiltered: boolean;
  pagination: Omit<PaginationProps, 't'>;
};

/** The shelf: what people here are busy with, then the rest. */
export function Titles({ view, t, named, namedTitle, titles, filter, isFiltered, pagination }: TitlesProps) {
  return (
    <Page view={view}>
      <Hero title={t.titles} lead={t.list.lead} />
      <FilterBar t={view.t} {...filter} />
      {named.length > 0 ? (
        <Section id="hier" title={namedTitle}>
          <Covers titles={named} headingLevel={3} />
        </Section>
      ) : null}
      {named.length > 0 && titles.length > 0 ? (
        <Section id="meer" title={t.list.more}>
          <Covers titles={titles} headingLevel={3} />
        </Section>
      ) : null}
      {named.length === 0 && titles.length > 0 ? (
        <Covers titles={titles} label={t.titles} headingLevel={2} />
      ) : null}
      {named.length + titles.length > 0 ? null : (
        <EmptyState
          title={isFiltered ? t.list.empty : t.list.none}
          text={isFiltered ? t.list.emptyText : undefined}
          motif="book"
        >
          {isFiltered && filter.clearHref ? (
            <ButtonLink label={t.list.all} href={filter.clearHref} look="secondary" />
          ) : null}
        </EmptyState>
      )}
      <Pagination t={view.t} {...pagination} />
    </Page>
  );
}

type CoversProps = { titles: TitleCardProps[]; label?: string; headingLevel: 2 | 3 };

function Covers({ titles, label, headingLevel }: CoversProps) {
  return (
    <CardGrid look="covers" label={label}>
      {titles.map((title) => (
        <TitleCard key={title.href} {...title} headingLevel={headingLevel} />
      ))}
    </CardGrid>
  );
}
