import { Badges } from './Badges.tsx';
import type { BadgeView } from './Badge.tsx';
import { Drawing } from './Drawing.tsx';
import { Heading, type HeadingLevel } from './Heading.tsx';
import type { Motif } from './motifs.ts';

export type DossierCardProps = {
  title: string;
  href: string;
  summary: string;
  motif: Motif;
  seed: string;
  /** Kind in words, e.g. `Verslag`. */
  kind?: string;
  updated?: { label: string; iso: string };
  /** e.g. `door Fatima el Amrani en 3 anderen` */
  by?: string;
  library?: string;
  badges?: BadgeView[];
  headingLevel?: HeadingLevel;
};

/** One dossier: what people found out together. */
export function DossierCard(props: DossierCardProps) {
  const { title, href, summary, motif, seed, kind, updated, by, library, badges, headingLevel = 3 } = props;
  return (
    <article className="kc-card kc-card--dossier">
      <div className="kc-card__picture">
        <Drawing motif={motif} seed={seed} />
      </div>
      <div className="kc-card__body">
        <Heading level={headingLevel} look={3}>
          <a className="kc-card__link" href={href}>
            {title}
          </a>
        </Heading>
        {kind ? <p className="kc-card__kind">{kind}</p> : null}
        <p className="kc-card__summary">{summary}</p>
        {by || library ? <p className="kc-card__meta">{[by, library].filter(Boolean).join(' · ')}</p> : null}
        {updated ? (
          <p className="kc-card__meta">
            <time dateTime={updated.iso}>{updated.label}</time>
          </p>
        ) : null}
        <Badges badges={badges} />
      </div>
    </article>
  );
}
