import {
  ErrorSummary,
  fieldsOf,
  Form,
  Hero,
  NumberField,
  Page,
  Section,
  SubmitButton,
  TextField,
  type FormState,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

type Props = { view: PageView; words: Words; event: string; action: string; form: FormState };

/** A new recording of an evening. */
export function NewRecordingPage({ view, words, event, action, form }: Props) {
  const t = words.manage;
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={t.new} kicker={event} lead={t.newLead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="opname" title={words.recordings.one}>
        <Form action={action} labelledBy="opname">
          <TextField {...base('titel')} label={t.name} maxLength={150} required />
          <TextField {...base('adres')} label={t.url} hint={t.urlHint} type="url" maxLength={500} />
          <NumberField {...base('minuten')} label={t.minutes} min={1} max={6000} />
          <SubmitButton label={t.make} />
        </Form>
      </Section>
    </Page>
  );
}
