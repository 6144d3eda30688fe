import type { ReactNode } from 'react';

/** The page draws its whole document, as the hub's templates do. */
export default function Layout({ children }: { children: ReactNode }) {
  return children;
}
