import type { FormState } from '../../src/site/FormState.ts';
import type { Text } from '../../src/core/text/index.ts';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { EmailField } from '../parts/EmailField.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { HiddenField } from '../parts/HiddenField.tsx';
import { Honeypot } from '../parts/Honeypot.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { SelectField, type Option } from '../parts/SelectField.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';

export type AskQuestionProps = {
  view: PageView;
  t: Text['questions']['ask'];
  action: string;
  form: FormState;
  themes: Option[];
  /** Title of the dossier at which the question is asked. */
  aboutDossier?: string;
  /** The box with which the asker agrees that an expert reads the question. */
  consent: { label: string; hint: string };
};

/** Where the line starts: someone asks a question. */
export function AskQuestion({ view, t, action, form, themes, aboutDossier, consent }: AskQuestionProps) {
  const { values } = form;
  const error = (field: string) => form.errors.find((each) => each.field === field)?.message;
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {aboutDossier ? <Notice tone="info">{t.aboutDossier(aboutDossier)}</Notice> : null}
      <Form action={action} label={t.title}>
        <TextArea
          t={view.t}
          name="vraag"
          label={t.text}
          hint={t.textHint}
          value={values.vraag}
          error={error('vraag')}
          required
          maxLength={3000}
        />
        <SelectField
          t={view.t}
          name="thema"
          label={t.theme}
          empty={t.noTheme}
          options={themes}
          value={values.thema}
          error={error('thema')}
        />
        <TextField
          t={view.t}
          name="naam"
          label={t.name}
          value={values.naam}
          error={error('naam')}
          autoComplete="name"
          maxLength={100}
          width="middle"
          required
        />
        <EmailField t={view.t} form={form} label={t.email} hint={t.emailHint} required />
        <CheckboxField t={view.t} name="expert" checked={values.expert === 'ja'} {...consent} />
        <HiddenField name="dossier" value={values.dossier ?? ''} />
        <Honeypot t={view.t} />
        <p className="nl-paragraph">{t.privacy}</p>
        <SubmitButton label={t.send} />
      </Form>
    </Page>
  );
}
