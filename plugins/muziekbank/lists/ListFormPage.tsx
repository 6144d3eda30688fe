import {
  ActionForm,
  CheckboxField,
  ErrorSummary,
  Fieldset,
  fieldsOf,
  Form,
  Hero,
  NumberField,
  Page,
  Section,
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
  title: string;
  lead?: string;
  action: string;
  remove?: string;
  form: FormState;
  rows: { index: number; label: string }[];
};

/** A listening list, to make or change. */
export function ListFormPage({ view, words, title, lead, action, remove, form, rows }: Props) {
  const t = words.lists;
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={title} lead={lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="lijst" title={t.one}>
        <Form action={action} labelledBy="lijst">
          <TextField {...base('titel')} label={t.name} maxLength={120} required />
          <TextArea {...base('tekst')} label={t.intro} rows={4} maxLength={600} />
          <TextField {...base('naam')} label={t.by} hint={t.byHint} maxLength={100} />
          <CheckboxField
            t={view.t}
            name="open"
            label={t.open}
            hint={t.openHint}
            checked={form.values.open === 'ja'}
          />
          {rows.map(({ index, label }) => (
            <Fieldset key={index} legend={label}>
              <TextField {...base(`regel-${index}`)} label={t.line} maxLength={300} />
              <NumberField {...base(`plek-${index}`)} label={t.place} min={1} max={99} />
              <CheckboxField t={view.t} name={`weg-${index}`} label={t.drop} />
            </Fieldset>
          ))}
          <SubmitButton label={words.save} />
        </Form>
        {remove ? <ActionForm action={remove} label={t.remove} look="danger" /> : null}
      </Section>
    </Page>
  );
}
