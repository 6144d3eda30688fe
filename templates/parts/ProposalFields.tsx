import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { fieldsOf } from './fieldsOf.ts';
import { CheckboxGroup } from './CheckboxGroup.tsx';
import type { PageView } from './PageView.ts';
import type { Option } from './SelectField.tsx';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';

export type ProposalFieldsProps = {
  view: PageView;
  t: Text['proposals']['form'];
  form: FormState;
  themes: Option[];
  /** Address of the piece of HTML with what looks like it, where that is shown while typing. */
  similarHref?: string;
  similarTitle?: string;
};

/** What, for whom, what is needed, when: the fields of a proposal. */
export function ProposalFields({ view, t, form, themes, similarHref, similarTitle }: ProposalFieldsProps) {
  const base = fieldsOf({ view, form });
  return (
    <>
      <TextField {...base('titel')} label={t.name} hint={t.nameHint} maxLength={150} required />
      {similarHref ? (
        <div data-similar={similarHref} aria-live="polite" hidden>
          <p className="nl-paragraph">{similarTitle}</p>
          <div data-similar-list="" />
        </div>
      ) : null}
      <TextArea {...base('wat')} label={t.what} hint={t.whatHint} maxLength={5000} required />
      <TextArea {...base('voorwie')} label={t.forWhom} hint={t.forWhomHint} rows={2} maxLength={500} />
      <TextArea {...base('nodig')} label={t.needs} hint={t.needsHint} rows={3} maxLength={1000} />
      <TextArea
        {...base('wanneer')}
        label={t.availability}
        hint={t.availabilityHint}
        rows={3}
        maxLength={1000}
      />
      {themes.length > 0 ? (
        <CheckboxGroup
          t={view.t}
          name="themas"
          label={t.theme}
          options={themes}
          values={(form.values.themas ?? '').split(',')}
        />
      ) : null}
      {similarHref ? <script src="/assets/similar.js" defer /> : null}
    </>
  );
}
