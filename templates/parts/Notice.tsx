import type { ReactNode } from 'react';
import { NoticeIcon } from './NoticeIcon.tsx';

export type NoticeTone = 'success' | 'info' | 'warning' | 'error';
export type NoticeProps = {
  tone: NoticeTone;
  title?: string;
  children?: ReactNode;
  /** True when it answers something the visitor just did: it is then read out at once. */
  live?: boolean;
};

const looks: Record<NoticeTone, string> = { success: 'ok', info: 'info', warning: 'warning', error: 'error' };

/** A message that stands out. */
export function Notice({ tone, title, children, live = false }: NoticeProps) {
  const role = live ? (tone === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={`kc-notice utrecht-alert utrecht-alert--${looks[tone]}`} role={role}>
      <NoticeIcon tone={tone} />
      <div className="utrecht-alert__content">
        {title ? <p className="kc-notice__title">{title}</p> : null}
        {children ? <div className="utrecht-alert__message">{children}</div> : null}
      </div>
    </div>
  );
}
