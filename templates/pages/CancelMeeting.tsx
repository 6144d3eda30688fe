import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { FactList, type Fact } from '../parts/FactList.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Honeypot } from '../parts/Honeypot.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';

export type CancelMeetingProps = {
  view: PageView;
  t: Text['meetings']['cancel'];
  title: string;
  facts: Fact[];
  action: string;
  backHref: string;
  form: FormState;
};

/** Call a meeting off, with the reason that everyone gets to read. */
export function CancelMeeting({ view, t, title, facts, action, backHref, form }: CancelMeetingProps) {
  return (
    <Page view={view}>
      <Hero title={title} lead={t.lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <FactList facts={facts} look="panel" />
      <Form action={action} label={title}>
        <TextArea
          t={view.t}
          name="reden"
          label={t.reason}
          hint={t.reasonHint}
          value={form.values.reden}
          error={form.errors.find((each) => each.field === 'reden')?.message}
          rows={3}
          maxLength={500}
          required
        />
        <Honeypot t={view.t} />
        <Buttons>
          <SubmitButton label={t.submit} look="danger" />
          <ButtonLink label={t.back} href={backHref} look="subtle" />
        </Buttons>
      </Form>
    </Page>
  );
}
