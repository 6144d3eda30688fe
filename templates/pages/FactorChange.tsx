import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { Buttons } from '../parts/Buttons.tsx';
import { CodeField } from '../parts/CodeField.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';

export type FactorChangeProps = {
  view: PageView;
  t: Text['factor'];
  action: string;
  form: FormState;
  /** Recovery codes that still work. */
  left: number;
  /** A library where the person is staff wants it. */
  isWanted: boolean;
};

/** New recovery codes for one's second step, or switching it off. */
export function FactorChange({ view, t, action, form, left, isWanted }: FactorChangeProps) {
  return (
    <Page view={view}>
      <Hero title={t.mine.title} lead={t.mine.on(left)} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="tweede-stap" title={t.mine.change} intro={t.mine.proof}>
        <Form action={action} labelledBy="tweede-stap">
          <CodeField view={view} t={t} form={form} />
          <Buttons>
            <SubmitButton label={t.mine.newCodes} name="doe" value="codes" />
            {isWanted ? null : (
              <SubmitButton label={t.mine.switchOff} name="doe" value="uit" look="secondary" />
            )}
          </Buttons>
        </Form>
        {isWanted ? <p className="nl-paragraph">{t.mine.wanted}</p> : null}
      </Section>
    </Page>
  );
}
