import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import type { PageView } from './Page.tsx';
import { TextField } from './TextField.tsx';

export type CodeFieldProps = { view: PageView; t: Text['factor']; form: FormState; hint?: string };

/** The code of an authenticator app; never filled in again. */
export function CodeField({ view, t, form, hint }: CodeFieldProps) {
  return (
    <TextField
      t={view.t}
      name="code"
      label={t.code}
      hint={hint}
      error={errorOf(form, 'code')}
      autoComplete="one-time-code"
      maxLength={40}
      width="short"
      required
    />
  );
}
