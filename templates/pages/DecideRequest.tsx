import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { Buttons } from '../parts/Buttons.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { FactList, type Fact } from '../parts/FactList.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';

export type DecideRequestProps = {
  view: PageView;
  t: Text['groups']['requests'];
  lead: string;
  /** Said of someone who was sent away before. */
  before?: string;
  facts: Fact[];
  action: string;
  form: FormState;
};

/** Yes or no to someone who wants to join a group, from a mail. */
export function DecideRequest({ view, t, lead, before, facts, action, form }: DecideRequestProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="besluit" title={t.decide}>
        {before ? <p className="nl-paragraph">{before}</p> : null}
        {facts.length > 0 ? <FactList facts={facts} /> : null}
        <Form action={action} labelledBy="besluit">
          <TextArea
            t={view.t}
            name="reden"
            label={t.reason}
            hint={t.reasonHint}
            value={form.values.reden}
            error={errorOf(form, 'reden')}
            rows={3}
            maxLength={1000}
          />
          <Buttons>
            <SubmitButton label={t.accept} name="besluit" value="ja" />
            <SubmitButton label={t.decline} name="besluit" value="nee" look="secondary" />
          </Buttons>
        </Form>
      </Section>
    </Page>
  );
}
