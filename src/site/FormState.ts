/** What someone entered and what is wrong with it; a form is drawn from it, first or again. */
export type FormState = {
  values: Record<string, string>;
  errors: { field: string; message: string }[];
};

export const emptyForm: FormState = { values: {}, errors: [] };

/** The message under one field. */
export function errorOf(form: FormState, field: string): string | undefined {
  return form.errors.find((error) => error.field === field)?.message;
}
