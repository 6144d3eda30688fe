import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Honeypot } from '../parts/Honeypot.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextField } from '../parts/TextField.tsx';

export type AskPasswordProps = {
  view: PageView;
  t: Text['account']['password'];
  action: string;
  form: FormState;
};

/** Asking for a link to choose a password with. */
export function AskPassword({ view, t, action, form }: AskPasswordProps) {
  return (
    <Page view={view}>
      <Hero title={t.askTitle} lead={t.askLead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="wachtwoord-vragen" title={t.ask}>
        <Form action={action} labelledBy="wachtwoord-vragen">
          <TextField
            t={view.t}
            name="email"
            type="email"
            label={t.email}
            value={form.values.email}
            error={errorOf(form, 'email')}
            autoComplete="email"
            maxLength={254}
            width="middle"
            required
          />
          <Honeypot t={view.t} />
          <SubmitButton label={t.ask} />
        </Form>
      </Section>
    </Page>
  );
}
