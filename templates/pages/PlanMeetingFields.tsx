import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx';
import { DateTimeFields } from '../parts/DateTimeFields.tsx';
import { Fieldset } from '../parts/Fieldset.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import type { PageView } from '../parts/Page.tsx';
import { RadioGroup } from '../parts/RadioGroup.tsx';
import { SelectField, type Option } from '../parts/SelectField.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';

export type MeetingFieldsProps = {
  view: PageView;
  t: Text['meetings']['fields'];
  alternativeWords: { label: string; hint: string };
  form: FormState;
  places: Option[];
  themes: Option[];
  moderators: Option[];
  /** Only a meeting of a group can be for its members. */
  hasGroup: boolean;
  /** What is free, after what was asked was refused. */
  alternatives: Option[];
};

/** The fields of a meeting, to plan it or to change it. */
export function PlanMeetingFields(props: MeetingFieldsProps) {
  const { view, t, form, themes, moderators, hasGroup } = props;
  const { values } = form;
  const errorOf = (field: string) => form.errors.find((each) => each.field === field)?.message;
  const base = (name: string) => ({ t: view.t, name, value: values[name], error: errorOf(name) });
  return (
    <>
      <Fieldset legend={t.what}>
        <TextField {...base('titel')} label={t.title} maxLength={150} required />
        <TextArea {...base('samenvatting')} label={t.summary} hint={t.summaryHint} rows={2} maxLength={400} />
        <TextArea {...base('beschrijving')} label={t.body} hint={t.bodyHint} rows={8} maxLength={20000} />
        {themes.length ? (
          <CheckboxGroup
            t={view.t}
            name="themas"
            label={t.themes}
            options={themes}
            values={(values.themas ?? '').split(',')}
            error={errorOf('themas')}
          />
        ) : null}
      </Fieldset>
      <WhenAndWhere {...props} />
      <Fieldset legend={t.who}>
        <RadioGroup
          {...base('aanmelden')}
          label={t.rsvp}
          options={[
            { value: 'open', label: t.rsvpOpen },
            ...(hasGroup ? [{ value: 'members', label: t.rsvpMembers }] : []),
            { value: 'none', label: t.rsvpNone },
          ]}
          required
        />
        <NumberField {...base('plaatsen')} label={t.capacity} hint={t.capacityHint} min={1} max={100000} />
        <SelectField
          {...base('gespreksleider')}
          label={t.moderator}
          empty={t.noModerator}
          options={moderators}
        />
      </Fieldset>
    </>
  );
}

function WhenAndWhere({ view, t, alternativeWords, form, places, alternatives }: MeetingFieldsProps) {
  const { values } = form;
  const errorOf = (field: string) => form.errors.find((each) => each.field === field)?.message;
  const part = (name: string) => ({ name, value: values[name], error: errorOf(name) });
  return (
    <>
      <DateTimeFields
        t={view.t}
        legend={t.when}
        hint={t.whenHint}
        date={part('datum')}
        from={part('van')}
        until={part('tot')}
        required
      />
      <SelectField
        t={view.t}
        {...part('ruimte')}
        label={t.place}
        empty={t.choosePlace}
        options={places}
        required
      />
      {alternatives.length ? (
        <RadioGroup t={view.t} name="alternatief" {...alternativeWords} offer options={alternatives} />
      ) : null}
    </>
  );
}
