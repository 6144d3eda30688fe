import type { DossierPageProps } from '../../../templates/pages/Dossier.tsx';
import { presentTitleCard } from '../../catalogue/presenters/presentTitleCard.ts';
import { headingsOf } from '../../core/richtext/headingsOf.ts';
import { renderLexical } from '../../core/richtext/renderLexical.ts';
import { safeAddress } from '../../core/richtext/safeAddress.ts';
import { themeTags } from '../../libraries/themes.ts';
import type { Dossier } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { dayText } from '../dayText.ts';
import { isOutdated } from '../isOutdated.ts';
import { kindLabel } from '../kinds.ts';
import { licenceAddresses } from '../licences.ts';

type Shown =
  | 'title' | 'summary' | 'kind' | 'motif' | 'seed' | 'html' | 'lang' | 'contents' | 'facts' | 'titles'
  | 'sources' | 'themes' | 'outdated'; // prettier-ignore

/**
 * What everyone may read of a dossier. Not who saved it, nor why; the group only when it was filled in,
 * so: when the reader may see it.
 * @param dossier with titles, themes and group filled in (depth 1)
 * @param authors their names
 */
export function presentDossier({
  ctx,
  dossier,
  authors,
}: {
  ctx: LibraryContext;
  dossier: Dossier;
  authors: string[];
}): Pick<DossierPageProps, Shown> {
  const t = ctx.t.dossiers;
  const titles = (dossier.titles ?? []).filter((title) => typeof title === 'object');
  const contents = headingsOf(dossier.body).filter((heading) => heading.level <= 3);
  return {
    title: dossier.title,
    summary: dossier.summary ?? undefined,
    kind: kindLabel({ kind: dossier.kind, language: ctx.language }),
    motif: dossier.motif ?? 'book',
    seed: dossier.slug ?? dossier.id,
    html: renderLexical(dossier.body),
    lang: dossier.language && dossier.language !== ctx.language ? dossier.language : undefined,
    contents:
      contents.length > 2
        ? contents.map(({ id, text, level }) => ({ href: `#${id}`, label: text, level }))
        : [],
    facts: factsOf({ ctx, dossier, authors }),
    titles: titles.map((title) => presentTitleCard({ ctx, title })),
    sources: (dossier.sources ?? []).map(({ title, url }) => ({ title, href: safeAddress(url) })),
    themes: themeTags({ ctx, themes: dossier.themes, path: '/dossiers' }),
    outdated:
      dossier.reviewBy && isOutdated(dossier)
        ? t.page.outdatedText(dayText({ ctx, at: dossier.reviewBy }))
        : undefined,
  };
}

function factsOf({
  ctx,
  dossier,
  authors,
}: {
  ctx: LibraryContext;
  dossier: Dossier;
  authors: string[];
}): DossierPageProps['facts'] {
  const t = ctx.t.dossiers.page;
  const group = typeof dossier.group === 'object' ? dossier.group : null;
  return [
    ...(authors.length > 0 ? [{ term: t.authors, text: authors.join(', ') }] : []),
    { term: t.updated, text: dayText({ ctx, at: dossier.updatedAt }), iso: dossier.updatedAt },
    ...(group ? [{ term: t.group, text: group.title, href: ctx.link(`/groepen/${group.slug}`) }] : []),
    { term: t.licence, text: t.licenceText[dossier.licence], href: licenceAddresses[dossier.licence] },
  ];
}
