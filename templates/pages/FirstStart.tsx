import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Honeypot } from '../parts/Honeypot.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextField } from '../parts/TextField.tsx';

export type FirstStartProps = { view: PageView; t: Text['firstStart']; form: FormState; action: string };

/** The first library and who looks after the network. */
export function FirstStart({ view, t, form, action }: FirstStartProps) {
  const field = (name: string) => ({
    t: view.t,
    name,
    value: form.values[name],
    error: form.errors.find((error) => error.field === name)?.message,
    width: 'middle' as const,
  });
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead} />
      <Section id="begin" title={t.section}>
        <ErrorSummary t={view.t} errors={form.errors} />
        <Form action={action} labelledBy="begin">
          <TextField {...field('bibliotheek')} label={t.library} maxLength={100} required />
          <TextField {...field('adres')} label={t.slug} hint={t.slugHint} maxLength={80} />
          <TextField {...field('naam')} label={t.name} autoComplete="name" maxLength={100} required />
          <TextField
            {...field('email')}
            type="email"
            label={t.email}
            autoComplete="email"
            maxLength={254}
            required
          />
          <TextField
            {...field('wachtwoord')}
            value={undefined}
            type="password"
            label={t.password}
            hint={t.passwordHint}
            autoComplete="new-password"
            maxLength={200}
            required
          />
          <Honeypot t={view.t} />
          <SubmitButton label={t.send} />
        </Form>
      </Section>
    </Page>
  );
}
