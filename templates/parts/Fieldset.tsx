import type { ReactNode } from 'react';

export type FieldsetProps = { legend: string; hint?: string; children: ReactNode };

/** Fields that belong together under one question. */
export function Fieldset({ legend, hint, children }: FieldsetProps) {
  return (
    <fieldset className="kc-fieldset">
      <legend className="kc-fieldset__legend">{legend}</legend>
      {hint ? <p className="kc-hint">{hint}</p> : null}
      {children}
    </fieldset>
  );
}
