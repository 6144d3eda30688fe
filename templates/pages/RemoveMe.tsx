import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { FactList } from '../parts/FactList.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { RadioGroup } from '../parts/RadioGroup.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';

export type RemoveMeProps = {
  view: PageView;
  t: Text['account']['removal'];
  form: FormState;
  action: string;
  exportHref: string;
};

/** What becomes of everything when someone is removed, and asking for it. */
export function RemoveMe({ view, t, form, action, exportHref }: RemoveMeProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead}>
        <ButtonLink label={t.exportFirst} href={exportHref} look="secondary" download />
      </Hero>
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="gevolgen" title={t.what}>
        <FactList facts={Object.values(t.facts).map(({ term, detail }) => ({ term, detail }))} />
      </Section>
      <Section id="weg" title={t.ask} tone="tint">
        <Form action={action} labelledBy="weg">
          <RadioGroup
            t={view.t}
            name="berichten"
            label={t.words}
            value={form.values.berichten ?? 'blijf'}
            error={errorOf(form, 'berichten')}
            options={[
              { value: 'blijf', label: t.stay, hint: t.stayHint },
              { value: 'weg', label: t.go, hint: t.goHint },
            ]}
            required
          />
          <SubmitButton label={t.ask} look="danger" />
        </Form>
      </Section>
    </Page>
  );
}
