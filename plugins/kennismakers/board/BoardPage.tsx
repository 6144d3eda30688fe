import {
  Badges,
  Board,
  ButtonLink,
  Buttons,
  FilterBar,
  Heading,
  Hero,
  Notice,
  Page,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { ComponentProps } from 'react';
import type { Words } from '../texts/index.ts';
import type { BoardState } from './boardState.ts';

export type BoardCard = {
  id: string;
  title: string;
  href: string;
  by: string;
  when?: string;
  badges: NonNullable<ComponentProps<typeof Badges>['badges']>;
};
type Props = {
  view: PageView;
  words: Words;
  links: { invite: string; elsewhere: string; figures: string };
  columns: { state: BoardState; cards: BoardCard[] }[];
  filter: { action: string; value: string; options: { value: string; label: string }[] };
  result: string;
  done?: string;
};

/** All proposals, a column for each state. */
export function BoardPage({ view, words, links, columns, filter, result, done }: Props) {
  const t = words.board;
  return (
    <Page view={view}>
      <Hero title={t.title} kicker={words.title} lead={t.lead}>
        <Buttons>
          <ButtonLink label={t.invite} href={links.invite} />
          <ButtonLink label={t.elsewhere} href={links.elsewhere} look="secondary" />
          <ButtonLink label={t.figures} href={links.figures} look="secondary" />
        </Buttons>
      </Hero>
      {done ? (
        <Notice tone="success" live>
          {done}
        </Notice>
      ) : null}
      <FilterBar
        t={view.t}
        action={filter.action}
        fields={[
          { kind: 'select', name: 'thema', label: t.filter, value: filter.value, options: filter.options },
        ]}
        clearHref={filter.value ? filter.action : undefined}
        result={result}
      />
      <Board
        empty={t.empty}
        columns={columns.map(({ state, cards }) => ({
          id: state,
          title: t.states[state],
          cards: cards.map((card) => ({ id: card.id, content: <Card key={card.id} {...card} /> })),
        }))}
      />
    </Page>
  );
}

function Card({ title, href, by, when, badges }: BoardCard) {
  return (
    <article className="kc-board__card">
      <Heading level={3} look={4}>
        <a className="nl-link" href={href}>
          {title}
        </a>
      </Heading>
      <p>{by}</p>
      {when ? <p>{when}</p> : null}
      <Badges badges={badges} />
    </article>
  );
}
