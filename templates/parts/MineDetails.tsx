import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { FactList } from './FactList.tsx';
import { Form } from './Form.tsx';
import type { PageView } from './Page.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import { Section } from './Section.tsx';
import { SubmitButton } from './SubmitButton.tsx';
import { TextField } from './TextField.tsx';

export type MineDetailsProps = {
  view: PageView;
  t: Text['people']['mine'];
  email: string;
  form: FormState;
  action: string;
  languages: { nl: string; en: string };
};

/** One's own name, language and address. */
export function MineDetails({ view, t, email, form, action, languages }: MineDetailsProps) {
  const error = (field: string) => form.errors.find((each) => each.field === field)?.message;
  return (
    <Section id="gegevens" title={t.details} tone="tint">
      <FactList facts={[{ term: t.email, detail: email }]} />
      <Form action={action} labelledBy="gegevens">
        <TextField
          t={view.t}
          name="naam"
          label={t.name}
          hint={t.nameHint}
          value={form.values.naam}
          error={error('naam')}
          autoComplete="name"
          maxLength={100}
          width="middle"
          required
        />
        <RadioGroup
          t={view.t}
          name="taal"
          label={t.language}
          value={form.values.taal}
          error={error('taal')}
          options={[
            { value: 'nl', label: languages.nl },
            { value: 'en', label: languages.en },
          ]}
          required
        />
        <SubmitButton label={t.save} />
      </Form>
    </Section>
  );
}
