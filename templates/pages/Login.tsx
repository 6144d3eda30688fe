import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { EmailField } from '../parts/EmailField.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { HiddenField } from '../parts/HiddenField.tsx';
import { Honeypot } from '../parts/Honeypot.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextField } from '../parts/TextField.tsx';

export type LoginProps = {
  view: PageView;
  t: Text['people']['login'];
  action: string;
  passwordAction: string;
  forgottenHref: string;
  /** A word about what was just done. */
  notice?: string;
  /** For who comes from the admin: staff mostly have a password. */
  passwordFirst: boolean;
  /** Path to go on to. */
  naar?: string;
  form: FormState;
};

/** Logging in: by a mailed link, or with a password for who has one. */
export function Login(props: LoginProps) {
  const { view, t, form, notice, passwordFirst } = props;
  return (
    <Page view={view}>
      <Hero title={t.title} lead={passwordFirst ? undefined : t.lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : null}
      {passwordFirst ? <PasswordForm {...props} /> : null}
      <LinkForm {...props} />
      {passwordFirst ? null : <PasswordForm {...props} />}
    </Page>
  );
}

function LinkForm({ view, t, action, naar = '', form, passwordFirst }: LoginProps) {
  return (
    <Section id="link" title={t.send} intro={passwordFirst ? t.lead : undefined}>
      <Form action={action} labelledBy="link">
        <EmailField t={view.t} form={form} label={t.email} hint={t.emailHint} required />
        <HiddenField name="naar" value={naar} />
        <Honeypot t={view.t} />
        <SubmitButton label={t.send} />
      </Form>
      <p className="nl-paragraph">{t.noAccount}</p>
    </Section>
  );
}

function PasswordForm({ view, t, passwordAction, forgottenHref, naar = '', form }: LoginProps) {
  return (
    <Section id="met-wachtwoord" title={t.withPassword} intro={t.withPasswordIntro} tone="tint">
      <Form action={passwordAction} labelledBy="met-wachtwoord">
        <EmailField t={view.t} form={form} label={t.email} name="account" whose="login" required />
        <TextField
          t={view.t}
          name="wachtwoord"
          type="password"
          label={t.password}
          error={errorOf(form, 'wachtwoord')}
          autoComplete="current-password"
          maxLength={200}
          width="middle"
          required
        />
        <HiddenField name="naar" value={naar} />
        <SubmitButton label={t.submit} look="secondary" />
      </Form>
      <p className="nl-paragraph">
        <a className="nl-link" href={forgottenHref}>
          {t.forgotten}
        </a>
      </p>
    </Section>
  );
}
