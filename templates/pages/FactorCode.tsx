import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { CodeField } from '../parts/CodeField.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';

export type FactorCodeProps = { view: PageView; t: Text['factor']; action: string; form: FormState };

/** The second step of logging in. */
export function FactorCode({ view, t, action, form }: FactorCodeProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="tweede-stap" title={t.submit}>
        <Form action={action} labelledBy="tweede-stap">
          <CodeField view={view} t={t} form={form} hint={t.codeHint} />
          <SubmitButton label={t.submit} />
        </Form>
        <p className="nl-paragraph">{t.lost}</p>
      </Section>
    </Page>
  );
}
