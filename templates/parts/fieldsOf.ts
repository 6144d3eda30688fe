import { errorOf, type FormState } from '../../src/site/FormState.ts';
import type { PageView } from './Page.tsx';

type Field = { t: PageView['t']; name: string; value: string | undefined; error: string | undefined };

/** What each field of a form is drawn with: its name, what was entered, and what is wrong with it. */
export function fieldsOf({
  view,
  form,
}: {
  view: Pick<PageView, 't'>;
  form: FormState;
}): (name: string) => Field {
  return (name) => ({ t: view.t, name, value: form.values[name], error: errorOf(form, name) });
}
