import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { Buttons } from '../parts/Buttons.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { FactList, type Fact } from '../parts/FactList.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';

export type BookingDecisionProps = {
  view: PageView;
  t: Text['rooms']['booking'];
  title: string;
  /** As whom one decides. */
  hint: string;
  facts: Fact[];
  action: string;
  form: FormState;
};

/** Yes or no to a booking, behind the link in the mail to a librarian. */
export function BookingDecision({ view, t, title, hint, facts, action, form }: BookingDecisionProps) {
  return (
    <Page view={view}>
      <Hero title={title} kicker={t.decide} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <FactList facts={facts} look="panel" />
      <Notice tone="info">{hint}</Notice>
      <Form action={action} label={t.decide}>
        <TextArea
          t={view.t}
          name="reden"
          label={t.refuseReason}
          hint={t.refuseHint}
          value={form.values.reden}
          error={errorOf(form, 'reden')}
          rows={3}
          maxLength={1000}
        />
        <Buttons>
          <SubmitButton label={t.approve} name="besluit" value="ja" />
          <SubmitButton label={t.refuse} name="besluit" value="nee" look="danger" />
        </Buttons>
      </Form>
    </Page>
  );
}
