import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { EmailField } from './EmailField.tsx';
import { Form } from './Form.tsx';
import { HiddenField } from './HiddenField.tsx';
import { Honeypot } from './Honeypot.tsx';
import type { PageView } from './Page.tsx';
import { Section } from './Section.tsx';
import { SubmitButton } from './SubmitButton.tsx';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';

export type JoinProps = {
  view: PageView;
  t: Text['groups']['join'];
  action: string;
  form: FormState;
  /** How it is to be done, in a sentence. */
  intro: string;
  /** A visitor says who they are, someone known need not; `none`: there is nothing to do now. */
  way: 'visitor' | 'known' | 'none';
  submit: string;
};

/** Joining a group. */
export function JoinForm(props: JoinProps) {
  const { view, t, intro, action, way, submit } = props;
  return (
    <Section id="meedoen" title={t.title} intro={intro} tone="tint">
      {way === 'none' ? null : (
        <Form action={action} labelledBy="meedoen">
          {way === 'visitor' ? <WhoFields {...props} /> : <KnownFields {...props} />}
          <ExchangeFields {...props} />
          <Honeypot t={view.t} />
          <SubmitButton label={submit} />
        </Form>
      )}
    </Section>
  );
}

function KnownFields({ view, t, form }: JoinProps) {
  return (
    <>
      <TextField
        t={view.t}
        name="naam"
        label={t.name}
        hint={t.nameHint}
        value={form.values.naam}
        error={errorOf(form, 'naam')}
        autoComplete="nickname"
        maxLength={100}
        width="middle"
        required
      />
      <HiddenField name="email" value={form.values.email ?? ''} />
    </>
  );
}

function WhoFields({ view, t, form }: JoinProps) {
  return (
    <>
      <TextField
        t={view.t}
        name="naam"
        label={t.name}
        hint={t.nameHint}
        value={form.values.naam}
        error={errorOf(form, 'naam')}
        autoComplete="name"
        maxLength={100}
        width="middle"
        required
      />
      <EmailField t={view.t} form={form} label={t.email} hint={t.emailHint} required />
    </>
  );
}

function ExchangeFields({ view, t, form }: JoinProps) {
  return (
    <>
      <TextArea
        t={view.t}
        name="brengt"
        label={t.brings}
        hint={t.bringsHint}
        value={form.values.brengt}
        error={errorOf(form, 'brengt')}
        rows={2}
        maxLength={500}
      />
      <TextArea
        t={view.t}
        name="zoekt"
        label={t.seeks}
        hint={t.seeksHint}
        value={form.values.zoekt}
        error={errorOf(form, 'zoekt')}
        rows={2}
        maxLength={500}
      />
    </>
  );
}

function errorOf(form: FormState, field: string): string | undefined {
  return form.errors.find((error) => error.field === field)?.message;
}
