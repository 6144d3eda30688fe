import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextField } from '../parts/TextField.tsx';

export type ChoosePasswordProps = {
  view: PageView;
  t: Text['account']['password'];
  email: string;
  action: string;
  form: FormState;
};

/** Choosing a password by the link from a mail. */
export function ChoosePassword({ view, t, email, action, form }: ChoosePasswordProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead(email)} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="kiezen" title={t.save}>
        <Form action={action} labelledBy="kiezen">
          <TextField
            t={view.t}
            name="wachtwoord"
            type="password"
            label={t.field}
            hint={t.hint}
            error={errorOf(form, 'wachtwoord')}
            autoComplete="new-password"
            maxLength={200}
            width="middle"
            required
          />
          <SubmitButton label={t.save} />
        </Form>
      </Section>
    </Page>
  );
}
