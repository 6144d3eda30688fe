import type { FormState } from '../../src/site/FormState.ts';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { HiddenField } from '../parts/HiddenField.tsx';
import { Honeypot } from '../parts/Honeypot.tsx';
import { LineTrail, type TrailItem } from '../parts/LineTrail.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { PlanMeetingFields, type MeetingFieldsProps } from './PlanMeetingFields.tsx';

export type PlanMeetingProps = {
  view: PageView;
  title: string;
  lead: string;
  /** What it starts from. */
  notice?: string;
  submit: string;
  action: string;
  form: FormState;
  /** Where the meeting comes from. */
  trail: TrailItem[];
  fields: Omit<MeetingFieldsProps, 'view' | 'form'>;
};

/** Plan a meeting: event and room in one go. */
export function PlanMeeting(props: PlanMeetingProps) {
  const { view, title, lead, notice, submit, action, form, trail, fields } = props;
  return (
    <Page view={view}>
      <Hero title={title} lead={lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {notice ? <Notice tone="info">{notice}</Notice> : null}
      <Form action={action} label={title}>
        <PlanMeetingFields view={view} form={form} {...fields} />
        {form.values.bericht ? <HiddenField name="bericht" value={form.values.bericht} /> : null}
        {form.values.pakket ? <HiddenField name="pakket" value={form.values.pakket} /> : null}
        <Honeypot t={view.t} />
        <SubmitButton label={submit} />
      </Form>
      <LineTrail t={view.t} items={trail} />
    </Page>
  );
}
