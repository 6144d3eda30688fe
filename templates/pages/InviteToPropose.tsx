import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { fieldsOf } from '../parts/fieldsOf.ts';
import { EmailField } from '../parts/EmailField.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { HiddenField } from '../parts/HiddenField.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { ProposalFields } from '../parts/ProposalFields.tsx';
import type { Option } from '../parts/SelectField.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';

export type InviteToProposeProps = {
  view: PageView;
  t: Text['proposals'];
  action: string;
  form: FormState;
  themes: Option[];
  about: string[];
};

/** A librarian invites someone, with a proposal filled in. */
export function InviteToPropose({ view, t, action, form, themes, about }: InviteToProposeProps) {
  const { values } = form;
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={t.invite.title} lead={t.invite.lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {about.map((sentence) => (
        <Notice key={sentence} tone="info">
          {sentence}
        </Notice>
      ))}
      <Form action={action} label={t.invite.title}>
        <TextField {...base('naam')} label={t.invite.name} maxLength={100} width="middle" required />
        <EmailField t={view.t} form={form} label={t.invite.email} whose="other" required />
        <TextArea
          {...base('uitnodiging')}
          label={t.invite.words}
          hint={t.invite.wordsHint}
          rows={4}
          maxLength={3000}
        />
        <ProposalFields view={view} t={t.form} form={form} themes={themes} />
        <HiddenField name="vraag" value={values.vraag ?? ''} />
        <HiddenField name="dossier" value={values.dossier ?? ''} />
        <SubmitButton label={t.invite.submit} />
      </Form>
    </Page>
  );
}
