import type { Text } from '../../src/core/text/index.ts';
import { Badges } from '../parts/Badges.tsx';
import type { BadgeView } from '../parts/Badge.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import type { ExpertView } from '../parts/ExpertView.ts';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { PersonCard } from '../parts/PersonCard.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import type { Option } from '../parts/SelectField.tsx';
import { ThemeFilter } from '../parts/ThemeFilter.tsx';

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
      <ThemeFilter
        t={view.t}
        label={t.theme}
        filter={filter}
        result={result}
        isEmpty={experts.length === 0}
      />
      {experts.length > 0 ? (
        <CardGrid label={t.title}>
          {experts.map((expert) => (
            <PersonCard key={expert.href} {...expert} headingLevel={2}>
              <Badges badges={expert.badges} />
            </PersonCard>
          ))}
        </CardGrid>
      ) : (
        <EmptyState title={t.empty} motif="people" />
      )}
    </Page>
  );
}
