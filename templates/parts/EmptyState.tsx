import type { ReactNode } from 'react';
import { Drawing } from './Drawing.tsx';
import type { Motif } from './motifs.ts';

export type EmptyStateProps = {
  title: string;
  text?: string;
  motif?: Motif;
  /** What you can do instead, usually a ButtonLink. */
  children?: ReactNode;
};

/** Nothing to show yet, said kindly, with a way on. */
export function EmptyState({ title, text, motif = 'lamp', children }: EmptyStateProps) {
  return (
    <div className="kc-empty">
      <div className="kc-empty__picture">
        <Drawing motif={motif} seed={title} />
      </div>
      <div className="kc-empty__text">
        <p className="kc-empty__title">{title}</p>
        {text ? <p>{text}</p> : null}
        {children}
      </div>
    </div>
  );
}
