import { env } from '../core/env.ts';
import { publicLink } from '../libraries/publicLink.ts';
import type { Dossier, Title } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';
import { licenceAddresses } from './licences.ts';

type JsonLd = Record<string, unknown>;

/** What a title is to search engines, by medium. */
const kinds: Record<Title['medium'], string> = {
  book: 'Book',
  ebook: 'Book',
  audiobook: 'Audiobook',
  music: 'MusicAlbum',
  score: 'SheetMusic',
  work: 'MusicComposition',
  film: 'Movie',
  magazine: 'Periodical',
  other: 'CreativeWork',
};

/**
 * A published dossier as schema.org/Article, about its titles.
 * @param authors their names
 */
export function articleJsonLd({
  ctx,
  dossier,
  authors,
}: {
  ctx: LibraryContext;
  dossier: Dossier;
  authors: string[];
}): JsonLd {
  const { library } = ctx;
  const titles = (dossier.titles ?? []).filter((title) => typeof title === 'object');
  const themes = (dossier.themes ?? []).filter((theme) => typeof theme === 'object');
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': `${env.PUBLIC_URL}/id/dossiers/${dossier.id}`,
    url: publicLink({ library, language: ctx.language, path: `/dossiers/${dossier.slug}` }),
    headline: dossier.title,
    ...(dossier.summary && { description: dossier.summary }),
    ...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    publisher: {
      '@type': 'Library',
      '@id': `${env.PUBLIC_URL}/id/libraries/${library.id}`,
      name: library.name,
      url: publicLink({ library, language: ctx.language, path: '/' }),
    },
    dateCreated: dossier.createdAt,
    dateModified: dossier.updatedAt,
    inLanguage: dossier.language ?? 'nl',
    license: licenceAddresses[dossier.licence],
    isAccessibleForFree: true,
    ...(themes.length > 0 && { keywords: themes.map((theme) => theme.title).join(', ') }),
    ...(titles.length > 0 && { about: titles.map((title) => titleJsonLd({ ctx, title })) }),
  };
}

function titleJsonLd({ ctx, title }: { ctx: LibraryContext; title: Title }): JsonLd {
  const [isbn] = title.isbn ?? [];
  const makers = (title.creators ?? []).map((name) => ({ '@type': 'Person', name }));
  const maker = title.medium === 'work' ? 'composer' : title.medium === 'music' ? 'byArtist' : 'author';
  return {
    '@type': kinds[title.medium],
    name: title.title,
    url: publicLink({ library: ctx.library, language: ctx.language, path: `/titels/${title.slug}` }),
    ...(isbn && { isbn }),
    ...(makers.length > 0 && { [maker]: makers }),
  };
}
