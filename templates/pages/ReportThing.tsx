import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Honeypot } from '../parts/Honeypot.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Quote } from '../parts/Quote.tsx';
import { RadioGroup } from '../parts/RadioGroup.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';

export type ReportThingProps = {
  view: PageView;
  t: Text['moderation'];
  /** What the conversation or dossier is called. */
  title: string;
  /** The words that are reported. */
  excerpt: string;
  action: string;
  form: FormState;
};

/** Anyone says that something does not belong here. */
export function ReportThing({ view, t, title, excerpt, action, form }: ReportThingProps) {
  return (
    <Page view={view}>
      <Hero title={t.report.title} lead={t.report.lead(title)} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="melding" title={t.post.now}>
        <Quote text={excerpt} />
        <Form action={action} labelledBy="melding">
          <RadioGroup
            t={view.t}
            name="reden"
            label={t.report.reason}
            options={Object.entries(t.reasons).map(([value, label]) => ({ value, label }))}
            value={form.values.reden}
            error={errorOf(form, 'reden')}
            required
          />
          <TextArea
            t={view.t}
            name="toelichting"
            label={t.report.words}
            hint={t.report.wordsHint}
            value={form.values.toelichting}
            error={errorOf(form, 'toelichting')}
            rows={4}
            maxLength={1000}
          />
          <Honeypot t={view.t} />
          <SubmitButton label={t.report.send} />
        </Form>
      </Section>
    </Page>
  );
}
