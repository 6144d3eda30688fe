import { themeTitle } from '../../libraries/themes.ts';
import type { Context } from '../../site/Context.ts';
import type { DossierContent } from '../DossierContent.ts';
import { isKind, kindLabel } from '../kinds.ts';
import { titlesById } from '../edit/findTitles.ts';

/**
 * Words for the titles, themes and kinds of some versions; an id that is gone is shown as it is.
 * @returns for compareContents
 */
export async function namesFor({
  ctx,
  contents,
}: {
  ctx: Context;
  contents: Pick<DossierContent, 'titles' | 'themes'>[];
}): Promise<(id: string) => string> {
  const themes = [...new Set(contents.flatMap((content) => content.themes))];
  const [titles, found] = await Promise.all([
    titlesById({ ctx, ids: contents.flatMap((content) => content.titles) }),
    ctx.payload.find({
      collection: 'themes',
      where: { id: { in: themes } },
      limit: 100,
      depth: 0,
      pagination: false,
      overrideAccess: true, // themes are public
      req: ctx.req,
    }),
  ]);
  const names = new Map<string, string>([
    ...titles.map(({ value, label }) => [value, label] as const),
    ...found.docs.map((theme) => [theme.id, themeTitle({ ctx, theme })] as const),
  ]);
  return (id) => names.get(id) ?? (isKind(id) ? kindLabel({ kind: id, language: ctx.language }) : id);
}
