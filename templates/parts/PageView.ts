import type { ShellText } from '../../src/core/text/nl/shell.ts';

export type LinkView = { label: string; href: string };
/** A step on the line: a page to go to, or a button that does it. */
export type StepView = { label: string; href: string } | { label: string; action: string };

/** Everything the shell around a page shows. Addresses are ready to use: already prefixed with library and language. */
export type PageView = {
  language: 'nl' | 'en';
  t: ShellText;
  /** Title of this page alone; the library's and the network's name are put behind it. */
  title: string;
  description?: string;
  network: { name: string; href: string };
  library?: { name: string; slug: string; href: string; stylesheet: string; logo?: string };
  nav: { label: string; href: string; current: boolean }[];
  breadcrumb: { label: string; href?: string }[];
  /** Absolute address of this page. */
  canonical: string;
  languages: { language: string; label: string; href: string; current: boolean }[];
  person?: { name: string; href: string };
  signIn: { href: string };
  search: { action: string; q?: string };
  feeds?: { href: string; type: string; title: string }[];
  jsonLd?: object[];
  robots?: 'noindex';
  /** Absolute address of a picture for previews elsewhere. */
  image?: string;
  /** Below the page: lists that belong with the thing it is about. */
  panels?: {
    key: string;
    title: string;
    items: { id: string; label: string; text?: string; href?: string }[];
    more?: LinkView;
  }[];
  /** Below the page: what can be done next with the thing it is about. */
  steps?: { title: string; items: StepView[] };
  footer: LinkView[];
  /** Addresses of stylesheets; the library's own comes after these. */
  styles: string[];
  script?: string;
};
