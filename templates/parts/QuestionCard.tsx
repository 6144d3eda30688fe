import { Badges } from './Badges.tsx';
import type { BadgeView } from './Badge.tsx';
import { Heading, type HeadingLevel } from './Heading.tsx';
import type { LinkView } from './PageView.ts';

export type QuestionCardProps = {
  /** The question in the librarian's words. */
  text: string;
  href?: string;
  asked?: { label: string; iso: string };
  state?: BadgeView;
  /** The group that works on it. */
  group?: LinkView;
  /** The answer in a sentence or two, when there is one. */
  answer?: string;
  headingLevel?: HeadingLevel;
};

/** One question from someone in the neighbourhood, and what was done with it. */
export function QuestionCard({
  text,
  href,
  asked,
  state,
  group,
  answer,
  headingLevel = 3,
}: QuestionCardProps) {
  return (
    <article className="kc-question">
      <Heading level={headingLevel} look={3}>
        {href ? (
          <a className="kc-card__link" href={href}>
            {text}
          </a>
        ) : (
          text
        )}
      </Heading>
      {answer ? <p className="kc-question__answer">{answer}</p> : null}
      <Badges badges={state ? [state] : undefined} />
      {group ? (
        <p className="kc-question__group">
          <a className="nl-link" href={group.href}>
            {group.label}
          </a>
        </p>
      ) : null}
      {asked ? (
        <p className="kc-card__meta">
          <time dateTime={asked.iso}>{asked.label}</time>
        </p>
      ) : null}
    </article>
  );
}
