import {
  ActionForm,
  ButtonLink,
  ErrorSummary,
  errorOf,
  Form,
  Hero,
  Notice,
  Page,
  Prose,
  Quote,
  Section,
  SubmitButton,
  TextArea,
  type FormState,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  library: string;
  form: FormState;
  name: string;
  /** Clean HTML. */
  html: string;
  invitation?: string;
  actions?: { yes: string; no: string };
  done?: string;
  mine?: string;
};

/** Another library asks you: yes or no. */
export function AnswerPage({
  view,
  words,
  library,
  form,
  name,
  html,
  invitation,
  actions,
  done,
  mine,
}: Props) {
  const t = words.answer;
  return (
    <Page view={view}>
      <Hero title={t.title(library)} kicker={words.title} lead={name} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {done ? <Notice tone="info">{done}</Notice> : null}
      {invitation ? <Quote text={invitation} /> : null}
      <Prose html={html} />
      {mine ? <ButtonLink label={t.mine} href={mine} /> : null}
      {actions ? (
        <>
          <Section id="ja" title={t.yesTitle} intro={t.yesIntro(library)} tone="tint">
            <ActionForm action={actions.yes} label={t.yes} look="primary" />
          </Section>
          <Section id="nee" title={t.noTitle} intro={t.noIntro(library)}>
            <Form action={actions.no} labelledBy="nee">
              <TextArea
                t={view.t}
                name="reden"
                label={t.reason}
                value={form.values.reden}
                error={errorOf(form, 'reden')}
                rows={2}
                maxLength={1000}
              />
              <SubmitButton label={t.no} look="secondary" />
            </Form>
          </Section>
        </>
      ) : null}
    </Page>
  );
}
