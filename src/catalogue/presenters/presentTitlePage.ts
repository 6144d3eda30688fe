import type { TitlePageProps, TitleFact } from '../../../templates/pages/TitlePage.tsx';
import type { Title } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { catalogueLink, webAddress } from '../catalogueLink.ts';
import { languageTag } from '../languageTag.ts';
import { presentSource } from './presentSource.ts';
import { coverMedium, creatorLine, langOf } from './presentTitleCard.ts';

type Shown = Pick<
  TitlePageProps,
  'title' | 'subtitle' | 'creator' | 'kicker' | 'medium' | 'lang' | 'summary' | 'facts' | 'subjects' | 'links'
>;

/** A title as its page shows it. Everything a catalogue says of it is public. */
export function presentTitlePage({ ctx, title }: { ctx: Context; title: Title }): Shown {
  const catalogue = ctx.library ? catalogueLink({ library: ctx.library, title }) : undefined;
  const source = webAddress(title.url);
  const { page } = ctx.t.catalogue;
  return {
    title: title.title,
    subtitle: title.subtitle ?? undefined,
    creator: creatorLine({ ctx, creators: title.creators }),
    kicker: ctx.t.catalogue.medium[title.medium],
    medium: coverMedium(title.medium),
    lang: langOf({ ctx, title }),
    summary: title.summary?.split(/\n{2,}/) ?? [],
    facts: factsOf({ ctx, title }),
    subjects: (title.subjects ?? []).map((subject) => ({
      label: subject,
      href: `${ctx.link('/titels')}?q=${encodeURIComponent(subject)}`,
    })),
    links: [
      ...(catalogue ? [{ label: page.catalogue, href: catalogue }] : []),
      ...(source && source !== catalogue ? [{ label: page.atSource, href: source }] : []),
    ],
  };
}

function factsOf({ ctx, title }: { ctx: Context; title: Title }): TitleFact[] {
  const { page } = ctx.t.catalogue;
  const creators = title.creators ?? [];
  const maker =
    title.medium === 'work' ? page.composer : creators.length === 1 ? page.creator : page.creators;
  const facts: [term: string, detail: string | null | undefined][] = [
    [maker, creators.join(', ')],
    [page.catalogueNumber, title.catalogueNumber],
    [page.publisher, title.publisher],
    [page.year, title.year ? String(title.year) : null],
    [page.language, languageName({ ctx, code: title.language })],
    [page.isbn, title.isbn?.join(', ')],
    [page.ppn, title.ppn],
  ];
  return [
    ...facts.flatMap(([term, detail]) => (detail ? [{ term, detail }] : [])),
    { term: page.source, ...presentSource({ t: ctx.t.catalogue, source: title.source }) },
  ];
}

function languageName({ ctx, code }: { ctx: Context; code: string | null | undefined }): string | undefined {
  const tag = languageTag(code);
  const name = tag && new Intl.DisplayNames([ctx.language], { type: 'language' }).of(tag);
  return name ? name.slice(0, 1).toUpperCase() + name.slice(1) : undefined;
}
