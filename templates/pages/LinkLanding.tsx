import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';

export type LinkLandingProps = {
  view: PageView;
  title: string;
  lead: string;
  button: string;
  action: string;
};

/** Where a link from a mail leads: what it does, and one button. */
export function LinkLanding({ view, title, lead, button, action }: LinkLandingProps) {
  return (
    <Page view={view}>
      <Hero title={title} lead={lead}>
        <Form action={action} label={title}>
          <SubmitButton label={button} />
        </Form>
      </Hero>
    </Page>
  );
}
