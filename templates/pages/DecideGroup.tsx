import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { FactList, type Fact } from '../parts/FactList.tsx';
import { Form } from '../parts/Form.tsx';
import { GroupChoices, GroupWords } from '../parts/GroupChoices.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';

export type DecideGroupProps = {
  view: PageView;
  t: Text['starting'];
  manage: Text['groups']['manage'];
  facts: Fact[];
  /** Nobody has answered yet. */
  isOpen: boolean;
  today: string;
  action: string;
  form: FormState;
};

/** A librarian answers someone who wants to start a group. */
export function DecideGroup({ view, t, manage, facts, isOpen, today, action, form }: DecideGroupProps) {
  return (
    <Page view={view}>
      <Hero title={t.decideTitle} lead={isOpen ? t.decideLead : t.decided}>
        <ButtonLink label={t.today} href={today} look="secondary" />
      </Hero>
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="verzoek" title={form.values.titel ?? ''}>
        <FactList facts={facts} />
        {isOpen ? (
          <Form action={action} labelledBy="verzoek">
            <GroupWords view={view} t={manage} form={form} />
            <GroupChoices view={view} t={manage} form={form} />
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
        ) : null}
      </Section>
    </Page>
  );
}
