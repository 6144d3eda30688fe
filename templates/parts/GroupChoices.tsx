import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import type { PageView } from './Page.tsx';
import { fieldsOf } from './fieldsOf.ts';
import { RadioGroup } from './RadioGroup.tsx';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';

export type GroupChoicesProps = { view: PageView; t: Text['groups']['manage']; form: FormState };

/** What a group is called and about. */
export function GroupWords({ view, t, form }: GroupChoicesProps) {
  const base = fieldsOf({ view, form });
  return (
    <>
      <TextField {...base('titel')} label={t.name} maxLength={120} required />
      <TextArea
        {...base('samenvatting')}
        label={t.summary}
        hint={t.summaryHint}
        rows={3}
        maxLength={400}
        required
      />
    </>
  );
}

/** Who sees a group, and how people join. */
export function GroupChoices({ view, t, form }: GroupChoicesProps) {
  const base = (name: string) => ({ t: view.t, name, error: errorOf(form, name), required: true });
  return (
    <>
      <RadioGroup
        {...base('zichtbaar')}
        value={form.values.zichtbaar ?? 'public'}
        label={t.visibility}
        options={(['public', 'members', 'hidden'] as const).map((value) => ({
          value,
          label: t.visibilities[value],
          hint: t.visibilityHints[value],
        }))}
      />
      <RadioGroup
        {...base('meedoen')}
        value={form.values.meedoen ?? 'open'}
        label={t.joinMode}
        options={(['open', 'ask', 'invite'] as const).map((value) => ({ value, label: t.joinModes[value] }))}
      />
    </>
  );
}
