import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { FilterBar, type FilterBarProps } from '../parts/FilterBar.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Pagination, type PaginationProps } from '../parts/Pagination.tsx';
import { SearchResult, type SearchResultProps } from '../parts/SearchResult.tsx';
import { ThemeTags, type ThemeTagView } from '../parts/ThemeTags.tsx';

export type SearchProps = {
  view: PageView;
  t: Text['search'];
  /** What was searched for; '' when nothing yet. */
  q: string;
  heading: string;
  filter: Omit<FilterBarProps, 't'>;
  kinds: ThemeTagView[];
  /** Nothing had all the words. */
  isLoose: boolean;
  results: SearchResultProps[];
  askHref?: string;
  pagination: Omit<PaginationProps, 't'>;
};

/** What was found, of every kind. */
export function Search(props: SearchProps) {
  const { view, t, q, heading, filter, kinds, isLoose, results, pagination } = props;
  return (
    <Page view={view}>
      <Hero title={heading} lead={q ? undefined : t.start} />
      <FilterBar t={view.t} {...filter} />
      <ThemeTags themes={kinds} label={t.kind} />
      {isLoose ? <Notice tone="info">{t.loose}</Notice> : null}
      {results.length > 0 ? (
        <CardGrid look="list" label={heading}>
          {results.map((result) => (
            <SearchResult key={result.href} {...result} />
          ))}
        </CardGrid>
      ) : null}
      {q && results.length === 0 ? <NothingFound {...props} /> : null}
      <Pagination t={view.t} {...pagination} />
    </Page>
  );
}

function NothingFound({ t, askHref }: SearchProps) {
  const tips = [t.tips.spelling, t.tips.fewer, t.tips.isbn];
  return (
    <EmptyState title={t.empty} text={t.emptyText} motif="lamp">
      <ul>
        {[...tips, ...(askHref ? [t.tips.ask] : [])].map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      {askHref ? <ButtonLink label={t.askLabel} href={askHref} look="secondary" /> : null}
    </EmptyState>
  );
}
