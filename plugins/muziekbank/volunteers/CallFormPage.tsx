import {
  ErrorSummary,
  fieldsOf,
  Form,
  Hero,
  Page,
  Section,
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
  form: FormState;
  events: { value: string; label: string }[];
};

/** A new call for help. */
export function CallFormPage({ view, words, action, form, events }: Props) {
  const t = words.calls;
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={t.new} lead={t.newLead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="oproep" title={t.one}>
        <Form action={action} labelledBy="oproep">
          <TextField {...base('titel')} label={t.name} hint={t.nameHint} maxLength={120} required />
          <TextArea {...base('tekst')} label={t.text} rows={6} maxLength={1500} required />
          <TextField {...base('tot')} label={t.untilLabel} type="date" width="middle" />
          {events.length > 0 ? (
            <SelectField {...base('avond')} label={t.event} options={events} empty={t.noEvent} />
          ) : null}
          <SubmitButton label={t.place} />
        </Form>
      </Section>
    </Page>
  );
}
