import type { TrailStep } from './LineTrail.tsx';

const strokes: Record<TrailStep, string> = {
  question: 'M5 5h14v10h-7l-4 4v-4h-3zM10.5 8.5c.3-1.5 3-1.5 3 .3c0 1.2-1.5 1.2-1.5 2.4M12 12.8v.2',
  group:
    'M9 11a3 3 0 1 0 0-6a3 3 0 0 0 0 6zM3.5 19c0-7 11-7 11 0M15.5 5.3a3 3 0 0 1 0 5.4M17 13.5c2.5.6 3.5 2.8 3.5 5.5',
  event: 'M4.5 6.5h15v13h-15zM4.5 10.5h15M8.5 4v4M15.5 4v4M9 15l2 2l4-4',
  dossier: 'M4 6h6l2 2.5h8V19H4zM8 12.5h8M8 15.5h5',
  title: 'M12 7c-2-1.8-5-2-8-1.5V18c3-.5 6-.3 8 1.5c2-1.8 5-2 8-1.5V5.5c-3-.5-6-.3-8 1.5zM12 7v12',
  proposal: 'M12 4a5.5 5.5 0 0 0-3 10v2.5h6V14a5.5 5.5 0 0 0-3-10zM10 19.5h4',
};

/** The sign of a stop on the line; the word stands beside it. */
export function TrailIcon({ step }: { step: TrailStep }) {
  return (
    <svg className="kc-trail__icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={strokes[step]} />
    </svg>
  );
}
