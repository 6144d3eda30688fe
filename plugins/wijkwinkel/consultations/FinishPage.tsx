import {
  ErrorSummary,
  fieldsOf,
  Form,
  Hero,
  NumberField,
  Page,
  Section,
  SelectField,
  SubmitButton,
  type FormState,
  type Option,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  title: string;
  action: string;
  form: FormState;
  themes: Option[];
  outcomes: Option[];
};

/** What is counted of a talk. */
export function FinishPage({ view, words, title, action, form, themes, outcomes }: Props) {
  const t = words.consultations;
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={t.finish} kicker={title} lead={t.queueLead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="klaar" title={t.finish}>
        <Form action={action} labelledBy="klaar">
          <SelectField {...base('thema')} label={t.theme} options={themes} empty={t.noTheme} />
          <NumberField {...base('duur')} label={t.minutes} min={1} max={600} required />
          <SelectField {...base('afloop')} label={t.outcome} options={outcomes} required />
          <SubmitButton label={t.finish} />
        </Form>
      </Section>
    </Page>
  );
}
