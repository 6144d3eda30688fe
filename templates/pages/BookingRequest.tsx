import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { DateTimeFields } from '../parts/DateTimeFields.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Honeypot } from '../parts/Honeypot.tsx';
import { Notice } from '../parts/Notice.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { RadioGroup } from '../parts/RadioGroup.tsx';
import { SelectField, type Option } from '../parts/SelectField.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextField } from '../parts/TextField.tsx';

export type BookingRequestProps = {
  view: PageView;
  t: Text['rooms']['ask'];
  words: { label: string; hint: string };
  title: string;
  /** Whether the library decides first. */
  approval: boolean;
  action: string;
  roomHref: string;
  form: FormState;
  alternatives: Option[];
  /** On whose behalf it can be asked; a choice when there is more than oneself. */
  parties: Option[];
};

/** Ask for a room without an activity. */
export function BookingRequest(props: BookingRequestProps) {
  const { view, t, words, title, approval, action, roomHref, form, alternatives, parties } = props;
  const part = (name: string) => ({
    name,
    value: form.values[name],
    error: form.errors.find((each) => each.field === name)?.message,
  });
  return (
    <Page view={view}>
      <Hero title={title} lead={t.lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {approval ? <Notice tone="info">{t.approval}</Notice> : null}
      <Form action={action} label={title}>
        <DateTimeFields
          t={view.t}
          legend={t.when}
          date={part('datum')}
          from={part('van')}
          until={part('tot')}
          required
        />
        {alternatives.length ? (
          <RadioGroup t={view.t} name="alternatief" {...words} offer options={alternatives} />
        ) : null}
        {parties.length > 1 ? (
          <SelectField
            t={view.t}
            {...part('voor')}
            label={t.onBehalf}
            hint={t.onBehalfHint}
            options={parties}
            required
          />
        ) : null}
        <NumberField t={view.t} {...part('personen')} label={t.people} min={1} max={100000} required />
        <TextField
          t={view.t}
          {...part('waarvoor')}
          label={t.purpose}
          hint={t.purposeHint}
          maxLength={200}
          required
        />
        <Honeypot t={view.t} />
        <Buttons>
          <SubmitButton label={t.send} />
          <ButtonLink label={t.back} href={roomHref} look="subtle" />
        </Buttons>
      </Form>
    </Page>
  );
}
