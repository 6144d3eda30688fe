import type { TextareaField, TextField } from 'payload';

export type Label = { nl: string; en: string };
type Rest<T> = Partial<Omit<T, 'name' | 'type' | 'label' | 'maxLength'>>;

/** One line; never more than `max` characters. */
export function line(
  name: string,
  label: Label,
  { max = 200, ...rest }: { max?: number } & Rest<TextField> = {},
): TextField {
  return { name, type: 'text', label, maxLength: max, ...rest } as TextField;
}

/** Several lines; never more than `max` characters. */
export function lines(
  name: string,
  label: Label,
  { max = 5000, ...rest }: { max?: number } & Rest<TextareaField> = {},
): TextareaField {
  return { name, type: 'textarea', label, maxLength: max, ...rest } as TextareaField;
}
