import type { LibraryContext } from '../../site/Context.ts';
import type { Flavour, FlavourContext } from '../contract/Flavour.ts';
import { settingsOf } from '../hasFlavour.ts';
import { ownLibraryPayload } from './ownLibraryPayload.ts';

/** The context of a page of a library, with what is a flavour's own. */
export function flavourContext({ ctx, flavour }: { ctx: LibraryContext; flavour: Flavour }): FlavourContext {
  const { slug } = flavour;
  return {
    ...ctx,
    payload: ownLibraryPayload({ payload: ctx.payload, library: ctx.library.id }),
    flavour: { slug, name: flavour.name[ctx.language] },
    settings: settingsOf({ library: ctx.library, flavour }),
    words: wordsOf({ flavour, language: ctx.language }),
    here: (path) => ctx.link(path === '/' ? `/${slug}` : `/${slug}${path}`),
  };
}

/** The texts of a flavour in one language. */
export function wordsOf({ flavour, language }: { flavour: Flavour; language: 'nl' | 'en' }): object {
  return flavour.texts?.[language] ?? {};
}
