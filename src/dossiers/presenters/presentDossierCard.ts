import type { DossierCardProps } from '../../../templates/parts/DossierCard.tsx';
import { dateText } from '../../core/time/dateText.ts';
import { homeZone } from '../../core/time/homeZone.ts';
import type { Dossier } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { isOutdated } from '../isOutdated.ts';
import { kindLabel } from '../kinds.ts';

/** What a card needs of a dossier, for `readMany`. */
export const dossierCardFields = [
  'title',
  'slug',
  'summary',
  'motif',
  'kind',
  'library',
  'updatedAt',
  'reviewBy',
  '_status',
] as const satisfies (keyof Dossier)[];

export type CardDossier = Pick<Dossier, 'id' | (typeof dossierCardFields)[number]>;

/**
 * A dossier as a card for every list that shows one.
 * @param by who wrote it, in a line (authorLine)
 */
export function presentDossierCard({
  ctx,
  dossier,
  by,
}: {
  ctx: Pick<Context, 'link' | 'networkLink' | 'language' | 't' | 'library'>;
  dossier: CardDossier;
  by?: string;
}): DossierCardProps {
  const { t, language } = ctx;
  const library = typeof dossier.library === 'object' ? dossier.library : undefined;
  const path = `/dossiers/${dossier.slug}`;
  return {
    title: dossier.title,
    href: ctx.library || !library ? ctx.link(path) : ctx.networkLink(`/${library.slug}${path}`),
    summary: dossier.summary ?? '',
    motif: dossier.motif ?? 'book',
    seed: dossier.slug ?? dossier.id,
    kind: kindLabel({ kind: dossier.kind, language }),
    updated: {
      label: dateText({ at: dossier.updatedAt, timeZone: homeZone, language, short: true }),
      iso: dossier.updatedAt,
    },
    by,
    library: ctx.library ? undefined : library?.name,
    badges: [
      ...(dossier._status === 'draft' ? [{ label: t.dossiers.draft }] : []),
      ...(isOutdated(dossier) ? [{ label: t.dossiers.outdated, tone: 'warn' as const }] : []),
    ],
  };
}
