import type { ThemeTagView } from './ThemeTags.tsx';

/** An expert as others see them. */
export type ExpertView = {
  name: string;
  href: string;
  about: string;
  facts: { term: string; detail: string }[];
  themes: ThemeTagView[];
};
