import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { CodeField } from '../parts/CodeField.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import type { FactorSetUpView } from '../parts/FactorSetUpView.ts';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { HiddenField } from '../parts/HiddenField.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';

export type FactorSetUpProps = {
  view: PageView;
  t: Text['factor'];
  lead: string;
  action: string;
  factor: FactorSetUpView;
  form: FormState;
};

/** Getting the secret of a second step into an app, and showing that it is there. */
export function FactorSetUp({ view, t, lead, action, factor, form }: FactorSetUpProps) {
  return (
    <Page view={view}>
      <Hero title={t.setUp.title} lead={lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="tweede-stap" title={t.setUp.submit}>
        <ol className="kc-steps">
          <li>{t.setUp.app}</li>
          <li>
            <p className="nl-paragraph">{t.setUp.scan}</p>
            <QrCode code={factor.qr} label={t.setUp.picture} />
            <p className="nl-paragraph">
              {`${t.setUp.key}: `}
              <code className="kc-code">{factor.key}</code>
            </p>
            <p className="nl-paragraph">
              <a className="nl-link" href={factor.href}>
                {t.setUp.open}
              </a>
            </p>
          </li>
          <li>{t.setUp.confirm}</li>
        </ol>
        <Form action={action} labelledBy="tweede-stap">
          <HiddenField name="doe" value="aan" />
          <CodeField view={view} t={t} form={form} />
          <SubmitButton label={t.setUp.submit} />
        </Form>
      </Section>
    </Page>
  );
}
