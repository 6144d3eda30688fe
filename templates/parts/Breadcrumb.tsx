export type BreadcrumbProps = { label: string; items: { label: string; href?: string }[] };

/**
 * The way from the top to here; the last one is the page itself. Nothing for fewer than two. The sign between
 * two stands in the second's item: on a narrow page it would else be left alone on a line.
 */
export function Breadcrumb({ label, items }: BreadcrumbProps) {
  if (items.length < 2) return null;
  return (
    <nav className="utrecht-breadcrumb-nav kc-crumbs" aria-label={label}>
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol" role="list">
        {items.map((item, index) => (
          <li className="utrecht-breadcrumb-nav__item" key={`${item.label} ${item.href ?? ''}`}>
            {index > 0 ? (
              <span className="utrecht-breadcrumb-nav__separator" aria-hidden="true">
                ›
              </span>
            ) : null}
            {item.href && index < items.length - 1 ? (
              <a className="utrecht-breadcrumb-nav__link nl-link" href={item.href}>
                {item.label}
              </a>
            ) : (
              <span className="utrecht-breadcrumb-nav__link" aria-current="page">
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
