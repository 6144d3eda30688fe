import { ErrorSummary, type FieldError } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';

export type StepPageProps = {
  view: PageView;
  title: string;
  lead: string;
  action: string;
  errors: FieldError[];
};

/** One step on the line, asked once more before it is taken. */
export function StepPage({ view, title, lead, action, errors }: StepPageProps) {
  return (
    <Page view={view}>
      <Hero title={title} lead={lead} />
      <ErrorSummary t={view.t} errors={errors} />
      <Section id="stap" title={title}>
        <Form action={action} labelledBy="stap">
          <SubmitButton label={title} />
        </Form>
      </Section>
    </Page>
  );
}
