import { Children, type ReactNode } from 'react';

export type CardGridProps = {
  children: ReactNode;
  /** Name of the list, when no heading directly above says it. */
  label?: string;
  /** `cards` fills rows, `wide` has two columns at most, `list` one, `covers` many small ones. */
  look?: 'cards' | 'wide' | 'list' | 'covers';
  /** Low cards where there is room for one column only: for a page that shows a little of many things. */
  brief?: boolean;
};

/** Cards as one list, so that a screen reader tells how many there are. */
export function CardGrid({ children, label, look = 'cards', brief = false }: CardGridProps) {
  return (
    <ul
      className={`kc-grid kc-grid--${look}${brief ? ' kc-grid--brief' : ''}`}
      aria-label={label}
      role="list"
    >
      {Children.map(children, (child) => (child ? <li className="kc-grid__item">{child}</li> : null))}
    </ul>
  );
}
