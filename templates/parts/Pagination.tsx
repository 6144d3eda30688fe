import type { ShellText } from '../../src/core/text/nl/shell.ts';
import { visiblePages } from './visiblePages.ts';

export type PaginationProps = {
  t: ShellText;
  /** Current page, from 1. */
  page: number;
  pages: number;
  /** Address of a page, filters kept. */
  hrefFor: (page: number) => string;
};

/** Links to the other pages of a long list; nothing when there is one. */
export function Pagination({ t, page, pages, hrefFor }: PaginationProps) {
  if (pages < 2) return null;
  return (
    <nav className="utrecht-pagination kc-pagination" aria-label={t.pagination.label}>
      {page > 1 ? (
        <a
          className="utrecht-pagination__relative-link utrecht-pagination__relative-link--prev"
          href={hrefFor(page - 1)}
          rel="prev"
        >
          {t.pagination.previous}
        </a>
      ) : null}
      <ul className="kc-pagination__pages" role="list">
        {visiblePages({ page, pages }).map((each, index) =>
          each === 'gap' ? (
            <li className="kc-pagination__gap" key={`gap ${index}`}>
              <span aria-hidden="true">…</span>
              <span className="kc-visually-hidden">{t.pagination.gap}</span>
            </li>
          ) : (
            <li key={each}>
              <a
                className={
                  each === page
                    ? 'utrecht-pagination__page-link utrecht-pagination__page-link--current'
                    : 'utrecht-pagination__page-link'
                }
                href={hrefFor(each)}
                aria-label={t.pagination.page(each)}
                aria-current={each === page ? 'page' : undefined}
              >
                {each}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < pages ? (
        <a
          className="utrecht-pagination__relative-link utrecht-pagination__relative-link--next"
          href={hrefFor(page + 1)}
          rel="next"
        >
          {t.pagination.next}
        </a>
      ) : null}
    </nav>
  );
}
