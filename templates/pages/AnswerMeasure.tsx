import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Quote } from '../parts/Quote.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';

export type AnswerMeasureProps = {
  view: PageView;
  t: Text['moderation']['answer'];
  /** What was done and why. */
  what: string;
  reason?: string;
  action: string;
  form: FormState;
};

/** Who was told of a measure says something back, once. */
export function AnswerMeasure({ view, t, what, reason, action, form }: AnswerMeasureProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="antwoord" title={what}>
        {reason ? <Quote text={reason} /> : null}
        <Form action={action} labelledBy="antwoord">
          <TextArea
            t={view.t}
            name="woorden"
            label={t.words}
            value={form.values.woorden}
            error={errorOf(form, 'woorden')}
            maxLength={2000}
            required
          />
          <SubmitButton label={t.send} />
        </Form>
      </Section>
    </Page>
  );
}
