import {
  ActionForm,
  ButtonLink,
  CheckboxField,
  CheckboxGroup,
  ErrorSummary,
  errorOf,
  fieldsOf,
  Form,
  Hero,
  Notice,
  Page,
  Section,
  SubmitButton,
  TextArea,
  TextField,
  type FormState,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

type Option = { value: string; label: string; hint?: string };
type Props = {
  view: PageView;
  words: Words;
  form: FormState;
  done?: string;
  /** Left out for who never proposed anything here. */
  action?: string;
  removeAction?: string;
  publicHref?: string;
  proposeHref: string;
  isNew: boolean;
  themes: Option[];
  thanks: Option[];
};

/** One's own profile: what everyone may see, and taking it away. */
export function ProfilePage(props: Props) {
  const { view, words, form, done, action, removeAction, publicHref, proposeHref } = props;
  const t = words.profile;
  return (
    <Page view={view}>
      <Hero title={t.title} kicker={words.title} lead={action ? t.lead : t.notYet}>
        {publicHref ? <ButtonLink label={t.see} href={publicHref} look="secondary" /> : null}
        {action ? null : <ButtonLink label={words.home.propose} href={proposeHref} />}
      </Hero>
      <ErrorSummary t={view.t} errors={form.errors} />
      {done ? (
        <Notice tone="success" live>
          {done}
        </Notice>
      ) : null}
      {action ? <ProfileFields {...props} action={action} /> : null}
      {removeAction ? (
        <Section id="intrekken" title={t.remove} intro={t.removeIntro}>
          <ActionForm action={removeAction} label={t.doRemove} look="danger" />
        </Section>
      ) : null}
    </Page>
  );
}

function ProfileFields({ view, words, form, action, isNew, themes, thanks }: Props & { action: string }) {
  const t = words.profile;
  const { values } = form;
  const base = fieldsOf({ view, form });
  const box = (name: string) => ({
    t: view.t,
    name,
    checked: values[name] === 'ja',
    error: errorOf(form, name),
  });
  return (
    <Section id="profiel" title={t.fields}>
      <Form action={action} labelledBy="profiel">
        <TextField
          {...base('naam')}
          label={t.name}
          hint={t.nameHint}
          maxLength={100}
          width="middle"
          required
        />
        <TextArea {...base('over')} label={t.about} hint={t.aboutHint} rows={5} maxLength={2000} />
        {themes.length > 0 ? (
          <CheckboxGroup
            t={view.t}
            name="themas"
            label={t.themes}
            options={themes}
            values={(values.themas ?? '').split(',')}
          />
        ) : null}
        {thanks.length > 0 ? (
          <CheckboxGroup
            t={view.t}
            name="bedankjes"
            label={t.thanks}
            hint={t.thanksHint}
            options={thanks}
            values={(values.bedankjes ?? '').split(',')}
          />
        ) : null}
        <CheckboxField {...box('elders')} label={t.elsewhere} hint={t.elsewhereHint} />
        <CheckboxField {...box('oproepen')} label={t.calls} hint={t.callsHint} />
        <CheckboxField {...box('mijlpalen')} label={t.hideMilestones} hint={t.milestonesHint} />
        {isNew ? <CheckboxField {...box('akkoord')} label={t.consent} hint={t.consentHint} required /> : null}
        <SubmitButton label={isNew ? t.make : t.save} />
      </Form>
    </Section>
  );
}
