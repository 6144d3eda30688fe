import { isLibrarian } from '../../people/roles.ts';
import type { Context } from '../../site/Context.ts';
import { noteFault } from '../faults.ts';
import { flavoursOf } from '../hasFlavour.ts';
import { wordsOf } from './flavourContext.ts';

/** What the flavours of this library add to its navigation. @returns paths within the library */
export function flavourNav(ctx: Context): { label: string; path: string }[] {
  const { library, user, language } = ctx;
  if (!library) return [];
  return flavoursOf(library).flatMap((flavour) => {
    try {
      const words = wordsOf({ flavour, language });
      return (flavour.pages?.nav ?? [])
        .filter(({ who }) => who !== 'librarian' || isLibrarian(user, library.id))
        .map(({ label, path }) => ({
          label: label(words),
          path: path === '/' ? `/${flavour.slug}` : `/${flavour.slug}${path}`,
        }));
    } catch (err) {
      noteFault({ flavour: flavour.slug, where: 'nav', err });
      return [];
    }
  });
}
