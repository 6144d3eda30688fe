import {
  ErrorSummary,
  fieldsOf,
  Form,
  Hero,
  HiddenField,
  Notice,
  Page,
  ProposalFields,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  type FormState,
  type Option,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { ComponentProps } from 'react';
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  /** The core's words of a proposal. */
  t: { form: ComponentProps<typeof ProposalFields>['t'] };
  form: FormState;
  action: string;
  known: Option[];
  themes: Option[];
  about: string[];
};

/** The library invites someone to give an activity. */
export function InvitePage({ view, words, t: core, form, action, known, themes, about }: Props) {
  const t = words.invite;
  const { values } = form;
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={t.title} kicker={words.title} lead={t.lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {about.map((sentence) => (
        <Notice key={sentence} tone="info">
          {sentence}
        </Notice>
      ))}
      <Form action={action} label={t.title}>
        {known.length > 0 ? (
          <SelectField
            {...base('wie')}
            label={t.who}
            hint={t.whoHint}
            options={known}
            empty={t.someoneElse}
          />
        ) : null}
        <TextField {...base('naam')} label={t.name} maxLength={100} width="middle" />
        <TextField {...base('email')} label={t.email} type="email" maxLength={254} width="middle" />
        <TextArea {...base('uitnodiging')} label={t.words} hint={t.wordsHint} rows={4} maxLength={3000} />
        <ProposalFields view={view} t={core.form} form={form} themes={themes} />
        {['vraag', 'dossier', 'format', 'thema'].map((name) => (
          <HiddenField key={name} name={name} value={values[name] ?? ''} />
        ))}
        <SubmitButton label={t.submit} />
      </Form>
    </Page>
  );
}
