import type { FormState } from '../../src/site/FormState.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { HiddenField } from '../parts/HiddenField.tsx';
import { Honeypot } from '../parts/Honeypot.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { PlanMeetingFields, type MeetingFieldsProps } from './PlanMeetingFields.tsx';

export type MoveMeetingProps = {
  view: PageView;
  title: string;
  lead: string;
  submit: string;
  action: string;
  form: FormState;
  /** `updatedAt` of what is changed, to notice when someone else was first. */
  version: string;
  /** How the room stands, when there is something to know. */
  roomNotice?: string;
  cancel: LinkView;
  fields: Omit<MeetingFieldsProps, 'view' | 'form'>;
};

/** Change a meeting: what it says, when and where it is. */
export function MoveMeeting(props: MoveMeetingProps) {
  const { view, title, lead, submit, action, form, version, roomNotice, cancel, fields } = props;
  return (
    <Page view={view}>
      <Hero title={title} lead={lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {roomNotice ? <Notice tone="info">{roomNotice}</Notice> : null}
      <Form action={action} label={title}>
        <PlanMeetingFields view={view} form={form} {...fields} />
        <HiddenField name="versie" value={version} />
        <Honeypot t={view.t} />
        <Buttons>
          <SubmitButton label={submit} />
          <ButtonLink {...cancel} look="danger" />
        </Buttons>
      </Form>
    </Page>
  );
}
