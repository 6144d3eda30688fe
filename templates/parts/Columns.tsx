import type { ReactNode } from 'react';

export type ColumnsProps = {
  children: ReactNode;
  /** Facts, actions and links beside the text on wide screens, under it on narrow ones. */
  aside: ReactNode;
  /** Name of the side column for screen readers. */
  asideLabel: string;
};

/** A page's text with a side column. */
export function Columns({ children, aside, asideLabel }: ColumnsProps) {
  return (
    <div className="kc-columns">
      <div className="kc-columns__main">{children}</div>
      <aside className="kc-columns__aside" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}
