import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { EmailField } from '../parts/EmailField.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';

export type SetUpMailProps = {
  view: PageView;
  t: Text['firstStart'];
  form: FormState;
  action: string;
  /** How the mail that was just sent fared. */
  outcome?: 'sent' | 'file' | 'failed';
  /** What the mail server said. */
  answer?: string;
  next: string;
};

/** Whether the hub can send mail. */
export function SetUpMail({ view, t, form, action, outcome, answer, next }: SetUpMailProps) {
  const words = t.mail;
  return (
    <Page view={view}>
      <Hero kicker={t.step(4)} title={words.title} lead={words.lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {outcome ? (
        <Notice tone={outcome === 'sent' ? 'success' : outcome === 'file' ? 'warning' : 'error'} live>
          {outcome === 'failed' ? words.failed(answer ?? '') : words[outcome]}
        </Notice>
      ) : null}
      <Section id="proefmail" title={words.send}>
        <Form action={action} labelledBy="proefmail">
          <EmailField t={view.t} form={form} label={words.to} required />
          <SubmitButton label={words.send} />
        </Form>
        <ButtonLink label={words.next} href={next} look={outcome === 'sent' ? 'primary' : 'secondary'} />
      </Section>
    </Page>
  );
}
