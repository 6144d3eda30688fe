import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { CardGrid } from '../parts/CardGrid.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { FilterBar } from '../parts/FilterBar.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Pagination, type PaginationProps } from '../parts/Pagination.tsx';
import { QuestionCard, type QuestionCardProps } from '../parts/QuestionCard.tsx';
import type { Option } from '../parts/SelectField.tsx';

export type QuestionsProps = {
  view: PageView;
  t: Text['questions']['list'];
  ask: { label: string; href: string };
  questions: QuestionCardProps[];
  /** How many, in words. */
  result: string;
  filter: { action: string; label: string; value: string; options: Option[] };
  pagination: Omit<PaginationProps, 't'>;
};

/** The questions of a library in the librarian's words. */
export function Questions({ view, t, ask, questions, result, filter, pagination }: QuestionsProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead}>
        <ButtonLink label={ask.label} href={ask.href} />
      </Hero>
      {questions.length > 0 || filter.value ? (
        <FilterBar
          t={view.t}
          action={filter.action}
          fields={[
            {
              kind: 'select',
              name: 'thema',
              label: filter.label,
              value: filter.value,
              options: filter.options,
            },
          ]}
          clearHref={filter.value ? filter.action : undefined}
          result={result}
        />
      ) : null}
      {questions.length > 0 ? (
        <CardGrid label={t.title}>
          {questions.map((question) => (
            <QuestionCard key={question.text} {...question} headingLevel={2} />
          ))}
        </CardGrid>
      ) : (
        <EmptyState title={t.empty} text={t.emptyText}>
          <ButtonLink label={ask.label} href={ask.href} />
        </EmptyState>
      )}
      <Pagination t={view.t} {...pagination} />
    </Page>
  );
}
