import type { NoticeTone } from './Notice.tsx';

const strokes: Record<NoticeTone, string> = {
  success: 'M7 12.5l3.5 3.5L17 9',
  info: 'M12 11v6M12 7v.5',
  warning: 'M12 7v6M12 16.5v.5',
  error: 'M8.5 8.5l7 7M15.5 8.5l-7 7',
};

/** The sign beside a notice; its meaning is also in the words. */
export function NoticeIcon({ tone }: { tone: NoticeTone }) {
  return (
    <svg className="kc-notice__icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="10.5" />
      <path d={strokes[tone]} />
    </svg>
  );
}
