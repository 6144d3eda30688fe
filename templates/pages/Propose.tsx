import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { fieldsOf } from '../parts/fieldsOf.ts';
import { Buttons } from '../parts/Buttons.tsx';
import { EmailField } from '../parts/EmailField.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { HiddenField } from '../parts/HiddenField.tsx';
import { Honeypot } from '../parts/Honeypot.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { ProposalFields } from '../parts/ProposalFields.tsx';
import { Section } from '../parts/Section.tsx';
import type { Option } from '../parts/SelectField.tsx';
import { SimilarList, type SimilarItem } from '../parts/SimilarList.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextField } from '../parts/TextField.tsx';

export type ProposeProps = {
  view: PageView;
  t: Text['proposals'];
  action: string;
  form: FormState;
  themes: Option[];
  similarHref: string;
  /** What to look at before sending; then sending once more sends it. */
  similar: SimilarItem[];
  /** What it comes from, in sentences. */
  about: string[];
};

/** Someone proposes an activity. */
export function Propose({ view, t, action, form, themes, similarHref, similar, about }: ProposeProps) {
  const { values } = form;
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={t.form.title} lead={t.form.lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {similar.length > 0 ? (
        <Section id="lijkt-erop" title={t.similar.title} intro={t.similar.lead} tone="tint">
          <SimilarList items={similar} />
        </Section>
      ) : null}
      <Section id="formulier" title={t.page.what}>
        {about.map((sentence) => (
          <Notice key={sentence} tone="info">
            {sentence}
          </Notice>
        ))}
        <Form action={action} labelledBy="formulier">
          <ProposalFields
            view={view}
            t={t.form}
            form={form}
            themes={themes}
            similarHref={similarHref}
            similarTitle={t.similar.live}
          />
          <TextField
            {...base('naam')}
            label={t.form.yourName}
            autoComplete="name"
            maxLength={100}
            width="middle"
            required
          />
          <EmailField t={view.t} form={form} label={t.form.email} hint={t.form.emailHint} required />
          {['partner', 'pakket', 'dossier'].map((name) => (
            <HiddenField key={name} name={name} value={values[name] ?? ''} />
          ))}
          {similar.length > 0 ? <HiddenField name="gezien" value="ja" /> : null}
          <Honeypot t={view.t} />
          <p className="nl-paragraph">{t.form.privacy}</p>
          <Buttons>
            <SubmitButton label={t.form.send} name="actie" value="verstuur" />
            <SubmitButton label={t.form.save} name="actie" value="bewaar" look="secondary" />
          </Buttons>
        </Form>
      </Section>
    </Page>
  );
}
