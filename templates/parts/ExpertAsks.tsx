import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { ActionForm } from './ActionForm.tsx';
import { Badge } from './Badge.tsx';
import { Form } from './Form.tsx';
import { Heading } from './Heading.tsx';
import { Notice } from './Notice.tsx';
import type { PageView } from './PageView.ts';
import { Section } from './Section.tsx';
import { SelectField, type Option } from './SelectField.tsx';
import { SubmitButton } from './SubmitButton.tsx';
import { TextArea } from './TextArea.tsx';

export type AskedView = { id: string; name: string; state: string; answer?: string; thankAction?: string };
export type ExpertAsksProps = {
  view: PageView;
  t: Text['experts']['ask'];
  form: FormState;
  asked: AskedView[];
  experts: Option[];
  /** Which words go, or why none can. */
  notice: string;
  /** Left out when there are no words that may go, or nothing is open any more. */
  action?: string;
  consentAction?: string;
};

/** The experts to whom a question was put, with their answers, and the place to ask one more. */
export function ExpertAsks(props: ExpertAsksProps) {
  const { view, t, form, asked, experts, notice, action, consentAction } = props;
  return (
    <>
      {asked.length > 0 ? (
        <Section id="experts-gevraagd" title={t.asked}>
          {asked.map((ask) => (
            <article key={ask.id}>
              <Heading level={3}>{ask.name}</Heading>
              <Badge label={ask.state} />
              {ask.answer ? <blockquote className="kc-quote">{ask.answer}</blockquote> : null}
              {ask.thankAction ? (
                <ActionForm action={ask.thankAction} label={t.thank} about={ask.name} />
              ) : null}
            </article>
          ))}
        </Section>
      ) : null}
      {action || consentAction ? (
        <Section id="expert-vragen" title={t.title}>
          <Notice tone="info">{notice}</Notice>
          {consentAction ? <ActionForm action={consentAction} label={t.askConsent} /> : null}
          {action && experts.length === 0 ? <p className="nl-paragraph">{t.none}</p> : null}
          {action && experts.length > 0 ? (
            <Form action={action} labelledBy="expert-vragen">
              <SelectField
                t={view.t}
                name="expert"
                label={t.expert}
                empty={t.choose}
                options={experts}
                value={form.values.expert}
                error={errorOf(form, 'expert')}
                required
              />
              <TextArea
                t={view.t}
                name="briefje"
                label={t.note}
                value={form.values.briefje}
                error={errorOf(form, 'briefje')}
                rows={3}
                maxLength={1000}
              />
              <SubmitButton label={t.submit} look="secondary" />
            </Form>
          ) : null}
        </Section>
      ) : null}
    </>
  );
}
