import type { ReactNode } from 'react';

export type Fact = { term: string; detail: ReactNode };
export type FactListProps = { facts: Fact[]; look?: 'plain' | 'panel' };

/** Facts about one thing: when, where, who. */
export function FactList({ facts, look = 'plain' }: FactListProps) {
  return (
    <dl className={`kc-facts kc-facts--${look}`}>
      {facts.map((fact) => (
        <div className="kc-facts__row" key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
