import type { ReactNode } from 'react';

export type ColumnsProps = {
  children: ReactNode;
  /** A way into the text: above it on narrow screens, at the top of the side column on wide ones. */
  before?: ReactNode;
  /** Facts, actions and links beside the text on wide screens, under it on narrow ones. */
  aside: ReactNode;
  /** Name of the side column for screen readers. */
  asideLabel: string;
};

/** A page's text with a side column. */
export function Columns({ children, before, aside, asideLabel }: ColumnsProps) {
  return (
    <div className="kc-columns">
      {before ? <div className="kc-columns__before">{before}</div> : null}
      <div className="kc-columns__main">{children}</div>
      <aside className="kc-columns__aside" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}
