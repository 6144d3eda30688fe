import type { ReactElement } from 'react';
import type { PageView } from '../../templates/parts/Page.tsx';

/** What a page handler gives back: what the shell needs, and how to draw it. */
export type PageAnswer = {
  /** Of this page alone, without the names of library and network. */
  title: string;
  description?: string;
  status?: number;
  /** Between the library's home and this page. */
  breadcrumb?: PageView['breadcrumb'];
  /** Query of the canonical address when it has one, such as `?pagina=2`. */
  canonicalQuery?: string;
  jsonLd?: object[];
  robots?: 'noindex';
  image?: string;
  feeds?: PageView['feeds'];
  render: (view: PageView) => ReactElement;
};
