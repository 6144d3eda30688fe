import type { ReactNode } from 'react';

/** Buttons and one-button forms in a row that wraps; the first is the most important. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className="kc-buttons">{children}</div>;
}
