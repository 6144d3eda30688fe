import type { ReactElement } from 'react';
import type { LineSlug } from '../flavours/contract/Flavour.ts';
import type { PageView } from '../../templates/parts/Page.tsx';
import type { PageOpens } from '../core/pagePolicy.ts';

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
  /** Frames and film on this page alone; left out: none. */
  opens?: PageOpens;
  /** The thing on the line that this page is about, as loaded: flavours add steps and structured data. */
  about?: { collection: LineSlug; doc: { id: string }; panelsOnly?: boolean };
  /** Filled in by completePage. */
  steps?: PageView['steps'];
  panels?: PageView['panels'];
  render: (view: PageView) => ReactElement;
};
