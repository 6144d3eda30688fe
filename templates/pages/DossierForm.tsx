import type { Text } from '../../src/core/text/index.ts';
import type { ShellText } from '../../src/core/text/nl/shell.ts';
import { buttonClass, ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx';
import { Fieldset } from '../parts/Fieldset.tsx';
import { Form } from '../parts/Form.tsx';
import { HiddenField } from '../parts/HiddenField.tsx';
import { SelectField, type Option } from '../parts/SelectField.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';

export type DossierFormProps = {
  t: Text['dossiers']['edit'];
  shell: ShellText;
  action: string;
  values: Record<string, string>;
  errors: { field: string; message: string }[];
  kinds: Option[];
  themes: Option[];
  /** Titles that were chosen, and what a search found. */
  chosen: Option[];
  found: Option[];
  /** Of what was found, already ticked. */
  ticked: string[];
  /** Language of the text when it is not the page's. */
  lang?: string;
  /** Not yet among the authors. */
  canSign: boolean;
  canAskReview: boolean;
  cancelHref: string;
};

/** The fields of a dossier. Searching for titles and adding rows send the whole form, so nothing is lost. */
export function DossierForm(props: DossierFormProps) {
  const { t, shell, action, values, errors, kinds, themes, lang, canSign, canAskReview, cancelHref } = props;
  const field = (name: string) => ({
    t: shell,
    name,
    value: values[name],
    error: errors.find((error) => error.field === name)?.message,
  });
  return (
    <Form action={action} label={t.title(values.titel ?? '')}>
      {/* Enter in a field saves, whichever button stands first on the page. */}
      <button
        className="kc-visually-hidden"
        type="submit"
        name="actie"
        value="bewaar"
        tabIndex={-1}
        aria-hidden="true"
      >
        {t.save}
      </button>
      <HiddenField name="vanaf" value={values.vanaf ?? ''} />
      <TextField {...field('titel')} label={t.fieldTitle} maxLength={150} required lang={lang} />
      <TextArea
        {...field('samenvatting')}
        label={t.summary}
        hint={t.summaryHint}
        rows={3}
        maxLength={600}
        lang={lang}
      />
      <TextArea {...field('tekst')} label={t.body} hint={t.bodyHint} rows={24} lang={lang} />
      <Titles {...props} />
      <Sources {...props} />
      <SelectField {...field('soort')} label={t.kind} options={kinds} required />
      {themes.length > 0 ? (
        <CheckboxGroup
          t={shell}
          name="themas"
          label={t.themes}
          options={themes}
          values={list(values.themas)}
        />
      ) : null}
      <TextField {...field('wat')} label={t.note} hint={t.noteHint} maxLength={200} />
      {canSign ? (
        <CheckboxField t={shell} name="schrijver" label={t.asAuthor} checked={values.schrijver === 'ja'} />
      ) : null}
      <Buttons>
        <SubmitButton label={t.save} name="actie" value="bewaar" />
        {canAskReview ? <SubmitButton label={t.ready} name="actie" value="klaar" look="secondary" /> : null}
        <ButtonLink label={t.cancel} href={cancelHref} look="subtle" />
      </Buttons>
    </Form>
  );
}

function Titles({ t, shell, action, values, errors, chosen, found, ticked }: DossierFormProps) {
  return (
    <Fieldset legend={t.titles} hint={chosen.length > 0 ? t.titlesHint : t.noneChosen}>
      {chosen.length > 0 ? (
        <CheckboxGroup
          t={shell}
          name="titels"
          label={t.chosen}
          options={chosen}
          values={list(values.titels)}
        />
      ) : null}
      <HiddenField name="gezocht" value={values.gezocht ?? ''} />
      <TextField
        t={shell}
        name="zoek"
        label={t.search}
        value={values.zoek}
        error={errors.find((error) => error.field === 'zoek')?.message}
        maxLength={200}
        width="middle"
      />
      <Buttons>
        <StepButton label={t.searchButton} value="zoek" action={`${action}#zoek`} />
      </Buttons>
      {found.length > 0 ? (
        <CheckboxGroup
          t={shell}
          name="erbij"
          label={t.found}
          hint={t.foundHint}
          options={found}
          values={ticked}
        />
      ) : null}
    </Fieldset>
  );
}

function Sources({ t, shell, action, values, errors, lang }: DossierFormProps) {
  const rows = Array.from({ length: rowsIn(values.bronnen) }, (_, index) => index + 1);
  const field = (name: string) => ({
    t: shell,
    name,
    value: values[name],
    error: errors.find((error) => error.field === name)?.message,
  });
  return (
    <Fieldset legend={t.sources} hint={t.sourcesHint}>
      <HiddenField name="bronnen" value={String(rows.length)} />
      {rows.map((row) => (
        <div className="kc-source" key={row}>
          <TextField {...field(`bron-${row}`)} label={t.source(row)} maxLength={300} lang={lang} />
          <TextField {...field(`bronadres-${row}`)} label={t.sourceUrl(row)} type="url" maxLength={500} />
        </div>
      ))}
      <Buttons>
        <StepButton label={t.moreSources} value="bron" action={`${action}#bron-${rows.length + 1}`} />
      </Buttons>
    </Fieldset>
  );
}

/** A form that was refused comes back as it was sent, with any number in it. */
function rowsIn(sent: string | undefined): number {
  const most = 100;
  return /^\d{1,3}$/.test(sent ?? '') ? Math.min(most, Number(sent)) : 0;
}

/** Goes on with the same form, at the place where something comes. */
function StepButton({ label, value, action }: { label: string; value: string; action: string }) {
  return (
    <button className={buttonClass('secondary')} type="submit" name="actie" value={value} formAction={action}>
      {label}
    </button>
  );
}

function list(value: string | undefined): string[] {
  return (value ?? '').split(',').filter(Boolean);
}
