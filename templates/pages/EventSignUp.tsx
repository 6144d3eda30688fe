import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { Form } from '../parts/Form.tsx';
import { Honeypot } from '../parts/Honeypot.tsx';
import { Notice } from '../parts/Notice.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextField } from '../parts/TextField.tsx';

type SignUpForm = {
  t: Text;
  action: string;
  /** Who signs up now comes on the waitlist. */
  isFull: boolean;
  max: number;
  /** How long the library keeps names after the activity. */
  keptDays: number;
  /** Names of the partners, when the activity has any. */
  partners: string;
  values: Record<string, string>;
  errors: { field: string; message: string }[];
};

export type EventSignUpProps = { title: string; form?: SignUpForm; text?: string; link?: LinkView };

/** Where one signs up for an activity, or reads why one cannot. */
export function EventSignUp({ title, form, text, link }: EventSignUpProps) {
  return (
    <Section id="aanmelden" title={title} tone="tint">
      {text ? <p className="nl-paragraph">{text}</p> : null}
      {link ? <ButtonLink {...link} /> : null}
      {form ? <Fields {...form} /> : null}
    </Section>
  );
}

function Fields({ t, action, isFull, max, keptDays, partners, values, errors }: SignUpForm) {
  const words = t.rsvp.form;
  const field = (name: string) => ({
    t: t.shell,
    name,
    error: errors.find((each) => each.field === name)?.message,
    required: true,
  });
  return (
    <>
      {isFull ? <Notice tone="info">{words.waitIntro}</Notice> : null}
      <Form action={action} labelledBy="aanmelden">
        <TextField
          {...field('naam')}
          label={words.name}
          value={values.naam}
          autoComplete="name"
          maxLength={100}
        />
        <TextField
          {...field('email')}
          type="email"
          label={words.email}
          hint={words.emailHint}
          value={values.email}
          autoComplete="email"
          maxLength={254}
        />
        <NumberField
          {...field('personen')}
          label={words.people}
          hint={words.peopleHint(max)}
          value={values.personen}
          min={1}
          max={max}
        />
        {partners ? (
          <CheckboxField
            t={t.shell}
            name="partner"
            label={words.sharePartner(partners)}
            hint={words.sharePartnerHint}
            checked={values.partner === 'ja'}
          />
        ) : null}
        <Honeypot t={t.shell} />
        <p className="nl-paragraph">{words.privacy(keptDays)}</p>
        <SubmitButton label={isFull ? words.submitWait : words.submit} />
      </Form>
    </>
  );
}
