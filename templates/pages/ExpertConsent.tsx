import type { Text } from '../../src/core/text/index.ts';
import { Buttons } from '../parts/Buttons.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';

export type ExpertConsentProps = {
  view: PageView;
  t: Text['experts']['consent'];
  lead: string;
  question: string;
  action: string;
};

/** An asker says whether the question may go to an expert in their own words. */
export function ExpertConsent({ view, t, lead, question, action }: ExpertConsentProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={lead} />
      <blockquote className="kc-quote">{question}</blockquote>
      <Form action={action} label={t.title}>
        <p className="nl-paragraph">{t.noHint}</p>
        <Buttons>
          <SubmitButton label={t.yes} name="antwoord" value="ja" />
          <SubmitButton label={t.no} name="antwoord" value="nee" look="secondary" />
        </Buttons>
      </Form>
    </Page>
  );
}
