import type { ReactNode } from 'react';
import type { ShellText } from '../../src/core/text/nl/shell.ts';
import { noteLabel } from './FieldLabels.ts';

/** What every field has. `name` is also its id, so that an ErrorSummary can link to it. */
export type FieldBase = {
  t: ShellText;
  name: string;
  label: string;
  hint?: string;
  error?: string;
  /** Fields are marked when they are *not* required. */
  required?: boolean;
};

/** Attributes that tie an input to its hint and its error. */
export function fieldAttributes({ name, hint, error, required }: Omit<FieldBase, 't' | 'label'>) {
  const described = [hint ? `${name}-hint` : '', error ? `${name}-fout` : ''].filter(Boolean).join(' ');
  return {
    id: name,
    name,
    required,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  };
}

/**
 * Class names of an input. The packages' `--html-…` classes are left out on purpose:
 * they paint every empty required field red before anyone has typed.
 */
export function controlClass(
  block: 'utrecht-textbox' | 'utrecht-textarea' | 'utrecht-select',
  error?: string,
): string {
  return error ? `${block} ${block}--invalid` : block;
}

/** Label, hint and error around one input. */
export function Field({
  t,
  name,
  label,
  hint,
  error,
  required,
  children,
}: FieldBase & { children: ReactNode }) {
  noteLabel({ name, label });
  return (
    <div className={error ? 'utrecht-form-field utrecht-form-field--invalid' : 'utrecht-form-field'}>
      <div className="utrecht-form-field__label">
        <label className="utrecht-form-label" htmlFor={name}>
          {label}
          {required ? null : <span className="kc-optional">{` ${t.optional}`}</span>}
        </label>
      </div>
      <FieldNotes t={t} name={name} hint={hint} error={error} />
      <div className="utrecht-form-field__input">{children}</div>
    </div>
  );
}

/** The hint and the error of a field, with the ids `fieldAttributes` points at. */
export function FieldNotes({ t, name, hint, error }: Pick<FieldBase, 't' | 'name' | 'hint' | 'error'>) {
  return (
    <>
      {hint ? (
        <p className="utrecht-form-field__description kc-hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="utrecht-form-field__error-message kc-error" id={`${name}-fout`}>
          <span className="kc-visually-hidden">{`${t.errors.mark} `}</span>
          {error}
        </p>
      ) : null}
    </>
  );
}
