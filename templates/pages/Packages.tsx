import type { Text } from '../../src/core/text/index.ts';
import { CardGrid } from '../parts/CardGrid.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Pagination, type PaginationProps } from '../parts/Pagination.tsx';
import { PartnerCard } from '../parts/PartnerCard.tsx';
import type { Option } from '../parts/SelectField.tsx';
import { ThemeFilter } from '../parts/ThemeFilter.tsx';

export type PackagesProps = {
  view: PageView;
  t: Text['packages'];
  packages: { label: string; href: string; summary: string; partner: string }[];
  filter: { action: string; value: string; options: Option[] };
  result: string;
  pagination: Omit<PaginationProps, 't'>;
};

/** All packages of a library. */
export function Packages({ view, t, packages, filter, result, pagination }: PackagesProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead} />
      <ThemeFilter
        t={view.t}
        label={t.theme}
        filter={filter}
        result={result}
        isEmpty={packages.length === 0}
      />
      {packages.length === 0 ? <EmptyState title={t.empty} motif="book" /> : null}
      <CardGrid>
        {packages.map(({ label, href, summary, partner }) => (
          <PartnerCard
            key={href}
            name={label}
            href={href}
            summary={summary}
            offers={partner ? [`${t.from} ${partner}`] : []}
            headingLevel={2}
          />
        ))}
      </CardGrid>
      <Pagination t={view.t} {...pagination} />
    </Page>
  );
}
