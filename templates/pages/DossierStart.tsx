import type { Text } from '../../src/core/text/index.ts';
import { Buttons } from '../parts/Buttons.tsx';
import { ErrorSummary, type FieldError } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { HiddenField } from '../parts/HiddenField.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { RadioGroup } from '../parts/RadioGroup.tsx';
import { Section } from '../parts/Section.tsx';
import { SelectField, type Option } from '../parts/SelectField.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextField } from '../parts/TextField.tsx';

export type DossierStartProps = {
  view: PageView;
  t: Text['dossiers'];
  title: string;
  lead: string;
  action: string;
  values: Record<string, string>;
  errors: FieldError[];
  kinds: (Option & { hint: string })[];
  hidden?: Record<string, string>;
  /** Good to know first. */
  notice?: string;
  /** A dossier that was already made of this meeting. */
  made?: LinkView;
  /** Dossiers that the minutes can be put in instead. */
  existing?: Option[];
};

/** Begins a dossier from a starting document, or puts the minutes of a meeting in one that is there. */
export function DossierStart(props: DossierStartProps) {
  const { view, t, title, lead, errors, notice, made, existing = [] } = props;
  return (
    <Page view={view}>
      <Hero title={title} lead={lead} />
      <ErrorSummary t={view.t} errors={errors} />
      {notice ? <Notice tone="info">{notice}</Notice> : null}
      {made ? (
        <Notice tone="info" title={t.meeting.already}>
          <a className="nl-link" href={made.href}>
            {made.label}
          </a>
        </Notice>
      ) : null}
      {existing.length > 0 ? (
        <>
          <Section id="nieuw" title={t.meeting.newTitle}>
            <NewForm {...props} />
          </Section>
          <Section id="bestaand" title={t.meeting.existingTitle}>
            <ExistingForm {...props} existing={existing} />
          </Section>
        </>
      ) : (
        <NewForm {...props} />
      )}
    </Page>
  );
}

function NewForm({ view, t, action, values, errors, kinds, hidden = {} }: DossierStartProps) {
  const errorOf = (name: string) => errors.find((error) => error.field === name)?.message;
  return (
    <Form action={action} label={t.start.title}>
      <Hidden values={hidden} />
      <TextField
        t={view.t}
        name="titel"
        label={t.start.fieldTitle}
        value={values.titel}
        error={errorOf('titel')}
        maxLength={150}
        required
      />
      <RadioGroup
        t={view.t}
        name="soort"
        label={t.start.kind}
        hint={t.start.kindHint}
        options={kinds}
        value={values.soort}
        error={errorOf('soort')}
        required
      />
      <Buttons>
        <SubmitButton label={t.start.submit} name="actie" value="nieuw" />
      </Buttons>
    </Form>
  );
}

function ExistingForm({
  view,
  t,
  action,
  values,
  errors,
  hidden = {},
  existing,
}: DossierStartProps & { existing: Option[] }) {
  return (
    <Form action={action} label={t.meeting.existingTitle}>
      <Hidden values={hidden} />
      <SelectField
        t={view.t}
        name="dossier"
        label={t.meeting.existing}
        empty={t.meeting.choose}
        options={existing}
        value={values.dossier}
        error={errors.find((error) => error.field === 'dossier')?.message}
        required
      />
      <Buttons>
        <SubmitButton label={t.meeting.add} name="actie" value="erbij" look="secondary" />
      </Buttons>
    </Form>
  );
}

function Hidden({ values }: { values: Record<string, string> }) {
  return Object.entries(values).map(([name, value]) => <HiddenField key={name} name={name} value={value} />);
}
