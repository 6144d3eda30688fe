import type { ReactNode } from 'react';

export type FormProps = {
  action: string;
  method?: 'post' | 'get';
  /** Name of the form when no heading says it. */
  label?: string;
  labelledBy?: string;
  /** With a FileField inside. */
  multipart?: boolean;
  children: ReactNode;
};

/** A form; the server checks it, so the browser's own bubbles (unreadable when zoomed) are off. */
export function Form({ action, method = 'post', label, labelledBy, multipart, children }: FormProps) {
  return (
    <form
      className="kc-form"
      action={action}
      method={method}
      encType={multipart ? 'multipart/form-data' : undefined}
      aria-label={label}
      aria-labelledby={labelledBy}
      noValidate
    >
      {children}
    </form>
  );
}
