import { Fragment } from 'react';

export type BreadcrumbProps = { label: string; items: { label: string; href?: string }[] };

/** The way from the top to here; the last one is the page itself. Nothing for fewer than two. */
export function Breadcrumb({ label, items }: BreadcrumbProps) {
  if (items.length < 2) return null;
  return (
    <nav className="utrecht-breadcrumb-nav kc-crumbs" aria-label={label}>
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol" role="list">
        {items.map((item, index) => (
          <Fragment key={`${item.label} ${item.href ?? ''}`}>
            {index > 0 ? (
              <li className="utrecht-breadcrumb-nav__separator" aria-hidden="true">
                ›
              </li>
            ) : null}
            <li className="utrecht-breadcrumb-nav__item">
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
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}
