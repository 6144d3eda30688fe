import type { ReactNode } from 'react';

export type HeadingLevel = 1 | 2 | 3 | 4;
export type HeadingProps = {
  level: HeadingLevel;
  /** Size to show when it differs from the level in the outline. */
  look?: HeadingLevel;
  id?: string;
  children: ReactNode;
};

/** A heading in the library's own type; `level` is its place in the outline. */
export function Heading({ level, look = level, id, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag className={`nl-heading nl-heading--level-${look}`} id={id}>
      {children}
    </Tag>
  );
}
