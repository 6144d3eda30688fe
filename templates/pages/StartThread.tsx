import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';

export type StartThreadProps = {
  view: PageView;
  t: Text['talk']['start'];
  write: Text['talk']['write'];
  lead: string;
  /** Who will be able to read it. */
  readers: string;
  action: string;
  form: FormState;
};

/** Starting a conversation in a group. */
export function StartThread({ view, t, write, lead, readers, action, form }: StartThreadProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="gesprek" title={write.body} intro={readers}>
        <Form action={action} labelledBy="gesprek">
          <TextField
            t={view.t}
            name="onderwerp"
            label={t.subject}
            value={form.values.onderwerp}
            error={errorOf(form, 'onderwerp')}
            maxLength={150}
            required
          />
          <TextArea
            t={view.t}
            name="bericht"
            label={write.body}
            hint={write.bodyHint}
            value={form.values.bericht}
            error={errorOf(form, 'bericht')}
            rows={8}
            maxLength={10_000}
            required
          />
          <SubmitButton label={t.send} />
        </Form>
      </Section>
    </Page>
  );
}
