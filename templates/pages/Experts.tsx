import type { Text } from '../../src/core/text/index.ts';
import type { BadgeView } from '../parts/Badge.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ExpertCard } from '../parts/ExpertCard.tsx';
import type { ExpertView } from '../parts/ExpertView.ts';
import { FilterBar } from '../parts/FilterBar.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import type { Option } from '../parts/SelectField.tsx';

export type ExpertsProps = {
  view: PageView;
  t: Text['experts']['list'];
  experts: (ExpertView & { badges: BadgeView[] })[];
  joinHref: string;
  filter: { action: string; value: string; options: Option[] };
  result: string;
};

/** People of this library who like to be asked. */
export function Experts({ view, t, experts, joinHref, filter, result }: ExpertsProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead}>
        <ButtonLink label={t.join} href={joinHref} look="secondary" />
      </Hero>
      {experts.length > 0 || filter.value ? (
        <FilterBar
          t={view.t}
          action={filter.action}
          fields={[
            { kind: 'select', name: 'thema', label: t.theme, value: filter.value, options: filter.options },
          ]}
          clearHref={filter.value ? filter.action : undefined}
          result={result}
        />
      ) : null}
      {experts.length > 0 ? (
        <CardGrid label={t.title}>
          {experts.map((expert) => (
            <ExpertCard key={expert.href} {...expert} headingLevel={2} />
          ))}
        </CardGrid>
      ) : (
        <EmptyState title={t.empty} motif="people" />
      )}
    </Page>
  );
}
