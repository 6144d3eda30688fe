import type { Text } from '../../src/core/text/index.ts';
import { ActionForm } from '../parts/ActionForm.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { Columns } from '../parts/Columns.tsx';
import { DossierFacts, type DossierFact } from '../parts/DossierFacts.tsx';
import { ErrorSummary, type FieldError } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { HiddenField } from '../parts/HiddenField.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { Prose } from '../parts/Prose.tsx';
import { Section } from '../parts/Section.tsx';
import { SourceList, type Source } from '../parts/SourceList.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextField } from '../parts/TextField.tsx';
import { DossierComparison, type ComparisonView } from './DossierComparison.tsx';

type Draft = {
  title: string;
  summary?: string;
  html: string;
  lang?: string;
  sources: Source[];
  facts: DossierFact[];
};

export type DossierPublishProps = {
  view: PageView;
  t: Text['dossiers'];
  lead: string;
  errors: FieldError[];
  /** What the librarian must know first. */
  warning?: string;
  /** What changes for readers; not the first time. */
  comparison?: ComparisonView;
  draft: Draft;
  publish?: { action: string; base: string; note?: string; review: string };
  unpublish?: { action: string; hidden: Record<string, string> };
  links: LinkView[];
};

/** A librarian looks at a draft and shows it to readers. */
export function DossierPublish(props: DossierPublishProps) {
  const { view, t, lead, errors, warning, comparison, draft, unpublish, links } = props;
  return (
    <Page view={view}>
      <Hero title={t.publish.heading} kicker={draft.title} lead={lead} />
      <ErrorSummary t={view.t} errors={errors} />
      {warning ? <Notice tone="warning">{warning}</Notice> : null}
      {comparison ? <DossierComparison t={view.t} comparison={comparison} level={2} /> : null}
      <PublishForm {...props} />
      <Buttons>
        {links.map((link) => (
          <ButtonLink key={link.href} {...link} look="secondary" />
        ))}
      </Buttons>
      <Section id="ontwerp" title={t.publish.text} intro={draft.summary} tone="tint">
        <Columns aside={<DossierFacts facts={draft.facts} />} asideLabel={t.page.aside}>
          <Prose html={draft.html} lang={draft.lang} />
          {draft.sources.length > 0 ? (
            <Section id="bronnen" title={t.page.sources} level={3}>
              <SourceList sources={draft.sources} />
            </Section>
          ) : null}
        </Columns>
      </Section>
      {unpublish ? (
        <Section id="intrekken" title={t.publish.unpublishTitle} intro={t.publish.unpublishText}>
          <ActionForm label={t.page.unpublish} {...unpublish} look="danger" />
        </Section>
      ) : null}
    </Page>
  );
}

function PublishForm({ view, t, errors, publish }: DossierPublishProps) {
  if (!publish) return null;
  const errorOf = (name: string) => errors.find((error) => error.field === name)?.message;
  return (
    <Form action={publish.action} label={t.publish.submit}>
      <HiddenField name="vanaf" value={publish.base} />
      <TextField
        t={view.t}
        name="wat"
        label={t.publish.note}
        hint={t.publish.noteHint}
        value={publish.note}
        error={errorOf('wat')}
        maxLength={200}
      />
      <TextField
        t={view.t}
        name="nakijken"
        type="date"
        width="short"
        label={t.publish.review}
        hint={t.publish.reviewHint}
        value={publish.review}
        error={errorOf('nakijken')}
      />
      <Buttons>
        <SubmitButton label={t.publish.submit} />
      </Buttons>
    </Form>
  );
}
