import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { EmailField } from '../parts/EmailField.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Honeypot } from '../parts/Honeypot.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';

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
          <EmailField t={view.t} form={form} label={t.email} required />
          <Honeypot t={view.t} />
          <SubmitButton label={t.ask} />
        </Form>
      </Section>
    </Page>
  );
}
