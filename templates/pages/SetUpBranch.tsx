import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextField } from '../parts/TextField.tsx';

export type SetUpBranchProps = {
  view: PageView;
  t: Text['firstStart'];
  form: FormState;
  action: string;
  next: string;
};

/** The first building of a library and its first room. */
export function SetUpBranch({ view, t, form, action, next }: SetUpBranchProps) {
  const base = (name: string) => ({
    t: view.t,
    name,
    value: form.values[name],
    error: errorOf(form, name),
    width: 'middle' as const,
  });
  const words = t.branch;
  return (
    <Page view={view}>
      <Hero kicker={t.step(3)} title={words.title} lead={words.lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="vestiging-en-ruimte" title={words.section}>
        <Form action={action} labelledBy="vestiging-en-ruimte">
          <TextField {...base('vestiging')} label={words.branch} maxLength={100} required />
          <TextField {...base('straat')} label={words.street} maxLength={200} />
          <TextField {...base('postcode')} label={words.postalCode} maxLength={10} width="short" />
          <TextField {...base('plaats')} label={words.city} maxLength={80} />
          <TextField {...base('van')} type="time" label={words.opens} width="short" required />
          <TextField
            {...base('tot')}
            type="time"
            label={words.closes}
            hint={words.hoursHint}
            width="short"
            required
          />
          <TextField {...base('ruimte')} label={words.room} hint={words.roomHint} maxLength={100} required />
          <TextField {...base('mensen')} label={words.capacity} maxLength={6} width="short" required />
          <Buttons>
            <SubmitButton label={words.save} />
            <ButtonLink label={t.skip} href={next} look="subtle" />
          </Buttons>
        </Form>
      </Section>
    </Page>
  );
}
