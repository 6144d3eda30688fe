import { Problem } from '../core/Problem.ts';

/**
 * A whole number as someone typed it.
 * @param field name of the form's field, to show a refusal at
 * @returns undefined when nothing was typed
 * @throws Problem field.number
 */
export function readNumber({
  value,
  field,
  min,
  max,
}: {
  value: string;
  field: string;
  min: number;
  max: number;
}): number | undefined {
  const typed = value.trim();
  if (typed === '') return undefined;
  const number = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
  if (!(number >= min && number <= max))
    throw new Problem({ code: 'field.number', field, facts: { min, max } });
  return number;
}
