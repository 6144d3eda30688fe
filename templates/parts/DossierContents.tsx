export type DossierContentsProps = { title: string; items: { href: string; label: string; level: number }[] };

/** The headings of a long text, as a way into it. */
export function DossierContents({ title, items }: DossierContentsProps) {
  return (
    <nav className="kc-contents" aria-labelledby="inhoudsopgave">
      <p className="kc-contents__title" id="inhoudsopgave">
        {title}
      </p>
      <ol className="kc-contents__list" role="list">
        {items.map((item) => (
          <li
            className={item.level > 2 ? 'kc-contents__item kc-contents__item--deep' : 'kc-contents__item'}
            key={item.href}
          >
            <a className="nl-link" href={item.href}>
              {item.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
