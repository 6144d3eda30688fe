import { fileURLToPath } from 'node:url';

const own = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const packaged = (path: string) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

/** Files that make up `/assets/site.css`, in order: NL Design System first, our tokens and parts after. */
export const stylesheetFiles: string[] = [
  ...['heading', 'paragraph', 'link', 'button', 'skip-link', 'data-badge'].map((name) =>
    packaged(`@nl-design-system-candidate/${name}-css/dist/${name}.css`),
  ),
  ...[
    'form-field',
    'form-label',
    'textbox',
    'textarea',
    'select',
    'alert',
    'breadcrumb-nav',
    'pagination',
  ].map((name) => packaged(`@utrecht/${name}-css/dist/index.css`)),
  ...[
    'fonts.css',
    'network.css',
    'tokens.css',
    'base.css',
    'header.css',
    'navigation.css',
    'layout.css',
    'hero.css',
    'section.css',
    'cards.css',
    'cardKinds.css',
    'date.css',
    'drawing.css',
    'forms.css',
    'filter.css',
    'notices.css',
    'lists.css',
    'results.css',
    'conversation.css',
    'talk.css',
    'diff.css',
    'dossiers.css',
    'rooms.css',
    'recording.css',
    'tables.css',
    'board.css',
    'account.css',
    'home.css',
    'preferences.css',
    'print.css',
  ].map(own),
];

const fontFamilies = [
  { family: 'atkinson-hyperlegible-next', styles: ['normal', 'italic'] },
  { family: 'fraunces', styles: ['normal'] },
  { family: 'bitter', styles: ['normal'] },
];

/** Fonts for `/assets/fonts/<file>`: file name and where it lies. All OFL-1.1. */
export const fontFiles: { file: string; path: string }[] = fontFamilies.flatMap(({ family, styles }) =>
  styles.flatMap((style) =>
    ['latin', 'latin-ext'].map((subset) => {
      const file = `${family}-${subset}-wght-${style}.woff2`;
      return { file, path: packaged(`@fontsource-variable/${family}/files/${file}`) };
    }),
  ),
);
