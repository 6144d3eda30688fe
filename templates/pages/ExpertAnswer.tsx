import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { ActionForm } from '../parts/ActionForm.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';

export type ExpertAnswerProps = {
  view: PageView;
  t: Text['experts']['answer'];
  lead: string;
  question: string;
  note?: string;
  form: FormState;
  action: string;
  /** What to say instead of the form, once there is an answer. */
  over?: string;
};

/** What was put to an expert, behind the link in the mail. */
export function ExpertAnswer({ view, t, lead, question, note, form, action, over }: ExpertAnswerProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {over ? (
        <Notice tone="success" live>
          {over}
        </Notice>
      ) : null}
      <Section id="vraag" title={t.question}>
        <blockquote className="kc-quote">{question}</blockquote>
        {note ? (
          <p className="nl-paragraph">
            {t.note}: {note}
          </p>
        ) : null}
      </Section>
      {over ? null : (
        <>
          <Section id="antwoorden" title={t.yours} tone="tint">
            <Form action={action} labelledBy="antwoorden">
              <TextArea
                t={view.t}
                name="antwoord"
                label={t.yours}
                hint={t.hint}
                value={form.values.antwoord}
                error={errorOf(form, 'antwoord')}
                rows={10}
                maxLength={10_000}
                required
              />
              <SubmitButton label={t.send} />
            </Form>
          </Section>
          <Section id="nu-niet" title={t.no} intro={t.noHint}>
            <ActionForm action={`${action}/nee`} label={t.doNo} />
          </Section>
        </>
      )}
    </Page>
  );
}
