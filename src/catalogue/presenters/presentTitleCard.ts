import type { TitleCardProps } from '../../../templates/parts/TitleCard.tsx';
import type { Medium } from '../../../templates/parts/Cover.tsx';
import type { Title } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { languageTag } from '../languageTag.ts';

type Shown = Pick<Title, 'title' | 'slug' | 'creators' | 'year' | 'medium' | 'language'>;

/**
 * A title of the catalogue as a card that leads to its page in this library. Titles are public.
 * @param note why it is here, in a line
 */
export function presentTitleCard({
  ctx,
  title,
  note,
}: {
  ctx: Pick<Context, 'link' | 'language' | 't'>;
  title: Shown;
  note?: string;
}): TitleCardProps {
  return {
    title: title.title,
    href: ctx.link(titlePath(title)),
    creator: creatorLine({ ctx, creators: title.creators }),
    year: title.year ? String(title.year) : undefined,
    medium: coverMedium(title.medium),
    mediumLabel: ctx.t.catalogue.medium[title.medium],
    note,
    lang: langOf({ ctx, title }),
  };
}

/** Path of a title's page within a library or the network. */
export function titlePath(title: Pick<Title, 'slug'>): string {
  return `/titels/${title.slug ?? ''}`;
}

/** Who made it, in a line; undefined when nobody is named. */
export function creatorLine({
  ctx,
  creators,
}: {
  ctx: Pick<Context, 'language' | 't'>;
  creators: string[] | null | undefined;
}): string | undefined {
  const [first, ...others] = creators ?? [];
  if (!first) return undefined;
  if (others.length > 1) return ctx.t.catalogue.andOthers(first);
  return new Intl.ListFormat(ctx.language, { type: 'conjunction' }).format([first, ...others]);
}

/** The cover that is drawn for it: a work of music looks like its score. */
export function coverMedium(medium: Title['medium']): Medium {
  return medium === 'work' ? 'score' : medium;
}

/** The `lang` of a title's words, when it is not the page's. */
export function langOf({
  ctx,
  title,
}: {
  ctx: Pick<Context, 'language'>;
  title: Pick<Title, 'language'>;
}): string | undefined {
  const tag = languageTag(title.language);
  return tag === ctx.language ? undefined : tag;
}
