import type { ReactNode } from 'react';
import { Heading } from './Heading.tsx';

export type BoardProps = {
  columns: { id: string; title: string; cards: { id: string; content: ReactNode }[] }[];
  /** What an empty column says. */
  empty: string;
};

/** Things by where they stand: columns beside each other where there is room, else below each other. */
export function Board({ columns, empty }: BoardProps) {
  return (
    <div className="kc-board">
      {columns.map(({ id, title, cards }) => (
        <section className="kc-board__column" key={id} aria-labelledby={`kolom-${id}`}>
          <Heading level={2} look={4} id={`kolom-${id}`}>
            {title} <span className="kc-board__count">{cards.length}</span>
          </Heading>
          {cards.length === 0 ? (
            <p className="kc-board__empty">{empty}</p>
          ) : (
            <ul className="kc-board__cards" role="list">
              {cards.map((card) => (
                <li key={card.id}>{card.content}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
