import type { FormState } from '../../site/FormState.ts';

/** What was sent, to fill the form with again. */
export function formValues(values: Record<string, unknown>): FormState['values'] {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name !== 'nu-bewaard')
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]),
  );
}
