export type Source = { title: string; href?: string };

/** Where it comes from. */
export function SourceList({ sources }: { sources: Source[] }) {
  return (
    <div className="kc-prose">
      <ol>
        {sources.map((source, index) => (
          <li key={index}>
            {source.href ? (
              <a href={source.href} rel="noopener">
                {source.title}
              </a>
            ) : (
              source.title
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
