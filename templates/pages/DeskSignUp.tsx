import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { fieldsOf } from '../parts/fieldsOf.ts';
import { ActionForm } from '../parts/ActionForm.tsx';
import { ContactFields } from '../parts/ContactFields.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextField } from '../parts/TextField.tsx';

export type DeskSignUpProps = {
  view: PageView;
  t: Text['desk']['signUp'];
  title: string;
  lead: string;
  notice?: string;
  action: string;
  submit: string;
  max: number;
  /** Whether address and telephone number are asked: for a new party. */
  withContact: boolean;
  form: FormState;
  /** For a party that is there: where it is signed off. */
  leaveAction?: string;
};

/** Staff sign someone up for an activity, or change a party. */
export function DeskSignUp(props: DeskSignUpProps) {
  const { view, t, title, lead, notice, action, submit, max, withContact, form, leaveAction } = props;
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={title} lead={lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {notice ? <Notice tone="info">{notice}</Notice> : null}
      <Form action={action} label={title}>
        <TextField {...base('naam')} label={t.name} maxLength={100} width="middle" required />
        <NumberField {...base('personen')} label={t.people} min={1} max={max} required />
        {withContact ? (
          <ContactFields
            t={view.t}
            form={form}
            email={{ label: t.email, hint: t.emailHint }}
            phone={{ label: t.phone, hint: t.phoneHint }}
          />
        ) : null}
        <SubmitButton label={submit} />
      </Form>
      {leaveAction ? (
        <Section id="afmelden" title={t.leaveTitle} intro={t.leaveText}>
          <ActionForm action={leaveAction} label={t.leave} look="danger" />
        </Section>
      ) : null}
    </Page>
  );
}
