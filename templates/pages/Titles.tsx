import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { FilterBar, type FilterBarProps } from '../parts/FilterBar.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Pagination, type PaginationProps } from '../parts/Pagination.tsx';
import { TitleCard, type TitleCardProps } from '../parts/TitleCard.tsx';

export type TitlesProps = {
  view: PageView;
  t: Text['catalogue'];
  titles: TitleCardProps[];
  filter: Omit<FilterBarProps, 't'>;
  isFiltered: boolean;
  pagination: Omit<PaginationProps, 't'>;
};

/** The shelf. */
export function Titles({ view, t, titles, filter, isFiltered, pagination }: TitlesProps) {
  return (
    <Page view={view}>
      <Hero title={t.titles} lead={t.list.lead} />
      <FilterBar t={view.t} {...filter} />
      {titles.length > 0 ? (
        <CardGrid look="covers" label={t.titles}>
          {titles.map((title) => (
            <TitleCard key={title.href} {...title} headingLevel={2} />
          ))}
        </CardGrid>
      ) : (
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
