import { env } from '../core/env.ts';
import { publicLink } from '../libraries/publicLink.ts';
import type { Library, Title } from '../payload-types.ts';
import type { Language } from '../core/text/index.ts';
import { catalogueLink, webAddress } from './catalogueLink.ts';
import { languageTag } from './languageTag.ts';
import { titlePath } from './presenters/presentTitleCard.ts';

type JsonLd = Record<string, unknown>;

const types: Record<Title['medium'], string> = {
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
const makers: Partial<Record<Title['medium'], string>> = {
  music: 'byArtist',
  score: 'composer',
  work: 'composer',
  film: 'creator',
};

/**
 * A title as schema.org sees it.
 * @param library whose page it is on, null for the network
 * @param subjectOf activities and dossiers about it: public ones only
 */
export function titleJsonLd({
  title,
  library,
  language,
  subjectOf = [],
}: {
  title: Title;
  library: Library | null;
  language: Language;
  subjectOf?: JsonLd[];
}): JsonLd {
  const { medium, creators, isbn, ppn, subjects } = title;
  const sameAs = [webAddress(title.url), library ? catalogueLink({ library, title }) : undefined].filter(
    Boolean,
  );
  return {
    '@context': 'https://schema.org',
    '@type': types[medium],
    '@id': `${env.PUBLIC_URL}/id/titles/${title.id}`,
    url: publicLink({ library, language, path: titlePath(title) }),
    name: title.title,
    ...(title.subtitle && { alternativeHeadline: title.subtitle }),
    ...(creators?.length && {
      [makers[medium] ?? 'author']: creators.map((name) => ({ '@type': 'Person', name })),
    }),
    ...(title.year && { datePublished: String(title.year).padStart(4, '0') }),
    ...(title.publisher && { publisher: { '@type': 'Organization', name: title.publisher } }),
    ...(isbn?.length && { isbn: isbn.length === 1 ? isbn[0] : isbn }),
    ...(medium === 'ebook' && { bookFormat: 'https://schema.org/EBook' }),
    ...(languageTag(title.language) && { inLanguage: languageTag(title.language) }),
    ...(title.summary && { abstract: title.summary }),
    ...(subjects?.length && { keywords: subjects.join(', ') }),
    ...((ppn || title.catalogueNumber) && { identifier: identifiers(title) }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(subjectOf.length > 0 && { subjectOf }),
  };
}

function identifiers({ ppn, catalogueNumber }: Title): JsonLd[] {
  const property = (propertyID: string, value: string) => ({ '@type': 'PropertyValue', propertyID, value });
  return [
    ...(ppn ? [property('PPN', ppn)] : []),
    ...(catalogueNumber ? [property('catalogue number', catalogueNumber)] : []),
  ];
}
