import type { Where } from 'payload';
import type { ThemeTagView } from '../../templates/parts/ThemeTags.tsx';
import { listTag } from '../core/cache/tags.ts';
import type { Theme } from '../payload-types.ts';
import type { Context } from '../site/Context.ts';

/** Themes of this library and of the whole network, by name. */
export async function libraryThemes(ctx: Context): Promise<Theme[]> {
  const or: Where[] = [{ library: { exists: false } }];
  if (ctx.library) or.push({ library: { equals: ctx.library.id } });
  const found = await ctx.payload.find({
    collection: 'themes',
    where: { or },
    sort: 'title',
    depth: 0,
    limit: 200,
    pagination: false,
    overrideAccess: true, // themes are public
    req: ctx.req,
  });
  ctx.tags.add(listTag('themes', ctx.library?.id)).add(listTag('themes', 'network'));
  return found.docs;
}

/** The theme that a filter names, if there is one. */
export async function findTheme({
  ctx,
  slug,
}: {
  ctx: Context;
  slug: string | null;
}): Promise<Theme | undefined> {
  if (!slug) return undefined;
  return (await libraryThemes(ctx)).find((theme) => theme.slug === slug);
}

/** Name of a theme in the language of the page. */
export function themeTitle({ ctx, theme }: { ctx: Context; theme: Theme }): string {
  return ctx.language === 'en' && theme.titleEn ? theme.titleEn : theme.title;
}

/**
 * Themes of a thing as links to the list they filter.
 * @param themes as stored; those not filled in are left out
 * @param path list that is filtered, such as `/agenda`
 */
export function themeTags({
  ctx,
  themes,
  path,
}: {
  ctx: Context;
  themes: (string | Theme)[] | null | undefined;
  path: string;
}): ThemeTagView[] {
  return (themes ?? [])
    .filter((theme): theme is Theme => typeof theme === 'object')
    .map((theme) => ({
      label: themeTitle({ ctx, theme }),
      href: `${ctx.link(path)}?thema=${encodeURIComponent(theme.slug ?? '')}`,
    }));
}
