import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextField } from '../parts/TextField.tsx';

export type InvitationProps = {
  view: PageView;
  t: Text['people']['invitation'];
  title: string;
  lead: string;
  /** Heading over the summary. */
  about: string;
  summary: string;
  action: string;
  /** Someone without an account says a name. */
  asksName: boolean;
  form: FormState;
};

/** An invitation to a knowledge group. */
export function Invitation({
  view,
  t,
  title,
  lead,
  about,
  summary,
  action,
  asksName,
  form,
}: InvitationProps) {
  return (
    <Page view={view}>
      <Hero title={title} lead={lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="groep" title={about}>
        <p className="nl-paragraph">{summary}</p>
        <Form action={action} label={title}>
          {asksName ? (
            <TextField
              t={view.t}
              name="naam"
              label={t.name}
              hint={t.nameHint}
              value={form.values.naam}
              error={errorOf(form, 'naam')}
              autoComplete="name"
              maxLength={100}
              width="middle"
              required
            />
          ) : null}
          <SubmitButton label={t.accept} />
        </Form>
        <p className="nl-paragraph">{t.privacy}</p>
      </Section>
    </Page>
  );
}
