import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { fieldsOf } from '../parts/fieldsOf.ts';
import { EmailField } from '../parts/EmailField.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { GroupChoices, GroupWords } from '../parts/GroupChoices.tsx';
import { Hero } from '../parts/Hero.tsx';
import { HiddenField } from '../parts/HiddenField.tsx';
import { Honeypot } from '../parts/Honeypot.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SelectField, type Option } from '../parts/SelectField.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';

export type StartGroupProps = {
  view: PageView;
  t: Text['starting'];
  manage: Text['groups']['manage'];
  title: string;
  lead: string;
  action: string;
  form: FormState;
  /** A wish, for a librarian to decide on. */
  isRequest: boolean;
  asksName: boolean;
  /** On behalf of which partner. */
  about?: string;
  /** Id of the group it becomes part of. */
  bij?: string;
  partners: Option[];
};

/** Starting a knowledge group without a question, or asking for one. */
export function StartGroup(props: StartGroupProps) {
  const { view, t, manage, title, lead, action, form, isRequest, bij, partners } = props;
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={title} lead={lead} />
      {props.about ? <Notice tone="info">{props.about}</Notice> : null}
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="groep" title={t.about}>
        <Form action={action} labelledBy="groep">
          <GroupWords view={view} t={manage} form={form} />
          {isRequest ? (
            <TextArea {...base('mensen')} label={t.people} hint={t.peopleHint} rows={3} maxLength={1000} />
          ) : (
            <GroupChoices view={view} t={manage} form={form} />
          )}
          {partners.length > 0 ? (
            <SelectField
              {...base('partner')}
              label={t.partner}
              hint={t.partnerHint}
              options={partners}
              empty={t.noPartner}
            />
          ) : null}
          <WhoFields {...props} />
          {props.about ? <HiddenField name="partner" value={form.values.partner ?? ''} /> : null}
          {bij ? <HiddenField name="bij" value={bij} /> : null}
          <Honeypot t={view.t} />
          <SubmitButton label={isRequest ? t.ask : t.start} />
        </Form>
      </Section>
    </Page>
  );
}

function WhoFields({ view, t, form, asksName }: StartGroupProps) {
  if (!asksName) return null;
  const base = fieldsOf({ view, form });
  return (
    <>
      <TextField
        {...base('naam')}
        label={t.name}
        autoComplete="name"
        maxLength={100}
        width="middle"
        required
      />
      <EmailField t={view.t} form={form} label={t.email} hint={t.emailHint} required />
    </>
  );
}
