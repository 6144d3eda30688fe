import {
  Badge,
  ButtonLink,
  CardGrid,
  Drawing,
  EmptyState,
  Heading,
  Hero,
  Notice,
  Page,
  Pagination,
  Section,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { ComponentProps } from 'react';
import type { Words } from '../texts/index.ts';

export type ListView = {
  id: string;
  title: string;
  href: string;
  intro?: string;
  facts: string;
  waits?: string;
};
type Props = {
  view: PageView;
  words: Words;
  lists: ListView[];
  add: string;
  done: boolean;
  pagination: Omit<ComponentProps<typeof Pagination>, 't'>;
};

/** All listening lists. */
export function ListsPage({ view, words, lists, add, done, pagination }: Props) {
  const t = words.lists;
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead}>
        <ButtonLink label={t.new} href={add} />
      </Hero>
      {done ? (
        <Notice tone="success" live>
          {words.done}
        </Notice>
      ) : null}
      {lists.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText} motif="music" />
      ) : (
        <Section id="lijsten" title={t.all}>
          <ListCards lists={lists} />
        </Section>
      )}
      <Pagination t={view.t} {...pagination} />
    </Page>
  );
}

/** Lists as cards. */
export function ListCards({ lists }: { lists: ListView[] }) {
  return (
    <CardGrid>
      {lists.map(({ id, title, href, intro, facts, waits }) => (
        <article className="kc-card" key={id}>
          <div className="kc-card__picture">
            <Drawing motif="lamp" seed={id} />
          </div>
          <div className="kc-card__body">
            <Heading level={3}>
              <a className="kc-card__link" href={href}>
                {title}
              </a>
            </Heading>
            {intro ? <p className="kc-card__summary">{intro}</p> : null}
            <p className="kc-card__meta">{facts}</p>
            {waits ? (
              <p>
                <Badge label={waits} tone="warn" />
              </p>
            ) : null}
          </div>
        </article>
      ))}
    </CardGrid>
  );
}
