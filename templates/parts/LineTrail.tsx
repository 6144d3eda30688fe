import type { ShellText } from '../../src/core/text/nl/shell.ts';
import { Heading } from './Heading.tsx';
import { TrailIcon } from './TrailIcon.tsx';

export type TrailStep = 'question' | 'group' | 'event' | 'dossier' | 'title' | 'proposal';
export type TrailItem = { step: TrailStep; label: string; href?: string; current?: boolean };
/** More stops than this stand under each other, also on a wide screen: beside each other their names would be cut up. */
const mostBeside = 6;

export type LineTrailProps = { t: ShellText; items: TrailItem[]; headingLevel?: 2 | 3 };

/** Where this thing came from and what came of it, as stops on one line; nothing for fewer than two stops. */
export function LineTrail({ t, items, headingLevel = 2 }: LineTrailProps) {
  if (items.length < 2) return null;
  const words: Record<TrailStep, string> = {
    question: t.trail.question,
    group: t.trail.group,
    event: t.trail.event,
    dossier: t.trail.dossier,
    title: t.trail.titleStep,
    proposal: t.trail.proposal,
  };
  return (
    <section
      className={items.length > mostBeside ? 'kc-trail kc-trail--long' : 'kc-trail'}
      aria-labelledby="kc-trail"
    >
      <Heading level={headingLevel} look={4} id="kc-trail">
        {t.trail.title}
      </Heading>
      <ol className="kc-trail__stops" role="list">
        {items.map((item) => (
          <li
            key={`${item.step} ${item.label}`}
            className={item.current ? 'kc-trail__stop kc-trail__stop--current' : 'kc-trail__stop'}
            aria-current={item.current ? 'true' : undefined}
          >
            <TrailIcon step={item.step} />
            <span className="kc-trail__step">{words[item.step]}</span>{' '}
            {item.href && !item.current ? (
              <a className="nl-link kc-trail__label" href={item.href}>
                {item.label}
              </a>
            ) : (
              <span className="kc-trail__label">{item.label}</span>
            )}
            {item.current ? <span className="kc-trail__here">{` ${t.trail.current}`}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
