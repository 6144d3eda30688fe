export const phases = ['ask', 'think', 'do'] as const;
export type Phase = (typeof phases)[number];
export type PhaseSentenceProps = { phase: Phase; sentence: string };

/** Where a group stands on the way from asking to doing: a sentence, with three dots as its picture. */
export function PhaseSentence({ phase, sentence }: PhaseSentenceProps) {
  const at = phases.indexOf(phase);
  return (
    <p className="kc-phase">
      <svg className="kc-phase__dots" viewBox="0 0 52 16" aria-hidden="true" focusable="false">
        <path className="kc-phase__track" d="M8 8H44" />
        {phases.map((each, index) => (
          <circle
            key={each}
            className={index <= at ? 'kc-phase__dot kc-phase__dot--reached' : 'kc-phase__dot'}
            cx={8 + index * 18}
            cy={8}
            r={index === at ? 6.5 : 4.5}
          />
        ))}
      </svg>
      <span>{sentence}</span>
    </p>
  );
}
