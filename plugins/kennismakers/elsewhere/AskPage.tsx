import {
  ErrorSummary,
  errorOf,
  Form,
  Hero,
  Notice,
  Page,
  ProposalFields,
  Quote,
  SubmitButton,
  TextArea,
  type FormState,
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
  title: string;
  about: string;
  library: string;
  themes: { value: string; label: string }[];
  done?: string;
};

/** Asking someone of another library. */
export function AskPage({ view, words, t: core, form, action, title, about, library, themes, done }: Props) {
  const t = words.elsewhere;
  return (
    <Page view={view}>
      <Hero title={title} kicker={library} lead={t.askLead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {done ? (
        <Notice tone="success" live>
          {done}
        </Notice>
      ) : null}
      {about ? <Quote text={about} /> : null}
      <Form action={action} label={title}>
        <TextArea
          t={view.t}
          name="uitnodiging"
          label={words.invite.words}
          value={form.values.uitnodiging}
          error={errorOf(form, 'uitnodiging')}
          rows={4}
          maxLength={3000}
        />
        <ProposalFields view={view} t={core.form} form={form} themes={themes} />
        <SubmitButton label={t.askSubmit} />
      </Form>
    </Page>
  );
}
