import {
  ErrorSummary,
  fieldsOf,
  Form,
  Hero,
  Page,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  type FormState,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  action: string;
  isNew: boolean;
  form: FormState;
  themes: { value: string; label: string }[];
};

/** Writing the call of the month. */
export function CallPage({ view, words, action, isNew, form, themes }: Props) {
  const t = words.calls;
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={t.write} kicker={words.title} lead={isNew ? t.newLead : t.changeLead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Form action={action} label={t.write}>
        <TextField {...base('titel')} label={t.name} hint={t.nameHint} maxLength={150} required />
        <TextArea {...base('tekst')} label={t.text} rows={4} maxLength={1000} />
        <SelectField {...base('thema')} label={t.theme} options={themes} empty={t.noTheme} />
        <SubmitButton label={isNew ? t.send : t.save} />
      </Form>
    </Page>
  );
}
