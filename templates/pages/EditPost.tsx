import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { HiddenField } from '../parts/HiddenField.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';

export type EditPostProps = {
  view: PageView;
  t: Text['talk']['edit'];
  write: Text['talk']['write'];
  action: string;
  backHref: string;
  form: FormState;
};

/** Giving one's own post other words. */
export function EditPost({ view, t, write, action, backHref, form }: EditPostProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="wijzigen" title={write.body}>
        <Form action={action} labelledBy="wijzigen">
          <HiddenField name="versie" value={form.values.versie ?? ''} />
          <TextArea
            t={view.t}
            name="bericht"
            label={write.body}
            hint={write.bodyHint}
            value={form.values.bericht}
            error={errorOf(form, 'bericht')}
            rows={10}
            maxLength={10_000}
            required
          />
          <Buttons>
            <SubmitButton label={t.save} />
            <ButtonLink label={t.back} href={backHref} look="subtle" />
          </Buttons>
        </Form>
      </Section>
    </Page>
  );
}
