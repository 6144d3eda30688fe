/** One thing that looks like what someone writes; `kind` says what it is. */
export type SimilarItem = { kind: string; label: string; detail?: string; href: string };
export type SimilarListProps = { items: SimilarItem[] };

/** Things that look like a proposal; they open beside it, so that what was typed stays. */
export function SimilarList({ items }: SimilarListProps) {
  return (
    <ul className="kc-prose">
      {items.map((item) => (
        <li key={item.href}>
          <a className="nl-link" href={item.href} target="_blank" rel="noopener">
            {item.label}
          </a>{' '}
          ({[item.kind, item.detail].filter(Boolean).join(', ')})
        </li>
      ))}
    </ul>
  );
}
