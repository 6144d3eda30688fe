import type { ManageGroupProps } from '../pages/ManageGroup.tsx';
import { CheckboxField } from './CheckboxField.tsx';
import { Form } from './Form.tsx';
import { HiddenField } from './HiddenField.tsx';
import { NumberField } from './NumberField.tsx';
import { RadioGroup } from './RadioGroup.tsx';
import { Section } from './Section.tsx';
import { SubmitButton } from './SubmitButton.tsx';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';

/** What a group is called, what it is about, where it stands and who sees it. */
export function ManageGroupForm(props: ManageGroupProps) {
  const { view, t, form, action, lang } = props;
  const { values } = form;
  const field = (name: string) => ({
    t: view.t,
    name,
    value: values[name],
    error: form.errors.find((error) => error.field === name)?.message,
  });
  const options = (labels: Record<string, string>, hints: Record<string, string> = {}) =>
    Object.entries(labels).map(([value, label]) => ({ value, label, hint: hints[value] }));
  return (
    <Section id="groep" title={t.details}>
      <Form action={action} labelledBy="groep">
        <HiddenField name="versie" value={values.versie ?? ''} />
        <TextField {...field('naam')} label={t.name} maxLength={120} lang={lang} required />
        <TextArea
          {...field('samenvatting')}
          label={t.summary}
          hint={t.summaryHint}
          rows={3}
          maxLength={400}
          lang={lang}
        />
        <TextArea
          {...field('tekst')}
          label={t.body}
          hint={t.bodyHint}
          rows={12}
          maxLength={20_000}
          lang={lang}
        />
        <RadioGroup {...field('fase')} label={t.phase} options={options(t.phases)} required />
        <RadioGroup
          {...field('zichtbaar')}
          label={t.visibility}
          options={options(t.visibilities, t.visibilityHints)}
          required
        />
        <RadioGroup {...field('meedoen')} label={t.joinMode} options={options(t.joinModes)} required />
        <CheckboxField
          t={view.t}
          name="akkoord"
          label={t.approveFirst}
          hint={t.approveFirstHint}
          checked={values.akkoord === 'ja'}
        />
        <NumberField
          {...field('vertrouwd')}
          label={t.trustAfter}
          hint={t.trustAfterHint}
          min={0}
          max={20}
          required
        />
        <CheckboxField
          t={view.t}
          name="gesloten"
          label={t.archive}
          hint={t.archiveHint}
          checked={values.gesloten === 'ja'}
        />
        <SubmitButton label={t.save} />
      </Form>
    </Section>
  );
}
