import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { fieldsOf } from '../parts/fieldsOf.ts';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { ContactFields } from '../parts/ContactFields.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { RadioGroup } from '../parts/RadioGroup.tsx';
import { SelectField, type Option } from '../parts/SelectField.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';

export type DeskQuestionProps = {
  view: PageView;
  t: Text['desk']['question'];
  theme: { label: string; none: string; options: Option[] };
  action: string;
  form: FormState;
};

/** Staff enter what someone asks on the telephone or at the desk. */
export function DeskQuestion({ view, t, theme, action, form }: DeskQuestionProps) {
  const { values } = form;
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Form action={action} label={t.title}>
        <RadioGroup
          {...base('kanaal')}
          label={t.channel}
          options={[
            { value: 'phone', label: t.phone },
            { value: 'desk', label: t.desk },
          ]}
          required
        />
        <TextArea {...base('vraag')} label={t.text} maxLength={3000} required />
        <SelectField {...base('thema')} label={theme.label} empty={theme.none} options={theme.options} />
        <TextField {...base('naam')} label={t.name} maxLength={100} width="middle" />
        <ContactFields
          t={view.t}
          form={form}
          email={{ label: t.email, hint: t.emailHint }}
          phone={{ label: t.number, hint: t.numberHint }}
        />
        <CheckboxField
          t={view.t}
          name="expert"
          label={t.consent}
          hint={t.consentHint}
          checked={values.expert === 'ja'}
        />
        <SubmitButton label={t.submit} />
      </Form>
    </Page>
  );
}
