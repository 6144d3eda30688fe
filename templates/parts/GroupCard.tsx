import { Drawing } from './Drawing.tsx';
import { Heading, type HeadingLevel } from './Heading.tsx';
import type { Motif } from './motifs.ts';
import { PhaseSentence, type Phase } from './PhaseSentence.tsx';

export type GroupCardProps = {
  title: string;
  href: string;
  summary: string;
  motif: Motif;
  seed: string;
  phase: Phase;
  /** Where the group stands, as a sentence. */
  phaseSentence: string;
  /** e.g. `12 deelnemers` */
  members?: string;
  /** e.g. `Volgende keer: do 26 nov, 19:30` */
  next?: string;
  library?: string;
  headingLevel?: HeadingLevel;
};

/** One knowledge group: what it wants to know and where it stands. */
export function GroupCard(props: GroupCardProps) {
  const {
    title,
    href,
    summary,
    motif,
    seed,
    phase,
    phaseSentence,
    members,
    next,
    library,
    headingLevel = 3,
  } = props;
  return (
    <article className="kc-card kc-card--group">
      <div className="kc-card__picture">
        <Drawing motif={motif} seed={seed} />
      </div>
      <div className="kc-card__body">
        <Heading level={headingLevel} look={3}>
          <a className="kc-card__link" href={href}>
            {title}
          </a>
        </Heading>
        <p className="kc-card__summary">{summary}</p>
        <PhaseSentence phase={phase} sentence={phaseSentence} />
        {members || library ? (
          <p className="kc-card__meta">{[members, library].filter(Boolean).join(' · ')}</p>
        ) : null}
        {next ? <p className="kc-card__next">{next}</p> : null}
      </div>
    </article>
  );
}
