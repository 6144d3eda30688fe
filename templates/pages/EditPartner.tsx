import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { fieldsOf } from '../parts/fieldsOf.ts';
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { Option } from '../parts/SelectField.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';

export type EditPartnerProps = {
  view: PageView;
  t: Text['partners'];
  title: string;
  action: string;
  form: FormState;
  themes: Option[];
};

/** A partner's own page, for its contact persons to change. */
export function EditPartner({ view, t, title, action, form, themes }: EditPartnerProps) {
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={title} lead={t.editLead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Form action={action} label={title}>
        <TextArea {...base('samenvatting')} label={t.summary} rows={4} maxLength={1500} required />
        <TextField {...base('adres')} type="url" label={t.url} maxLength={500} />
        <TextArea {...base('aanbod')} label={t.offersField} hint={t.offersHint} rows={6} maxLength={9000} />
        {themes.length > 0 ? (
          <CheckboxGroup
            t={view.t}
            name="themas"
            label={t.themes}
            options={themes}
            values={(form.values.themas ?? '').split(',')}
          />
        ) : null}
        <SubmitButton label={t.save} />
      </Form>
    </Page>
  );
}
