import {
  CheckboxField,
  ErrorSummary,
  FactList,
  Form,
  HiddenField,
  Hero,
  Notice,
  Page,
  Section,
  SubmitButton,
  ActionForm,
  type FormState,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { MuziekbankConsent } from '../../../src/payload-types.ts';
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  name: string;
  library: string;
  state: MuziekbankConsent['state'];
  named: boolean;
  done: boolean;
  action: string;
  recording: { title: string; event: string; when: string; duty: string; parts: string[]; href?: string };
  form: FormState;
};

/** One's own permission: what it is for, and yes, no or no longer. */
export function ConsentPage(props: Props) {
  const { view, words, name, library, state, done, action, recording, form } = props;
  const t = words.consent;
  const isGiven = state === 'given';
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead(name, library)} />
      {done ? (
        <Notice tone="success" title={isGiven ? t.given : t.gone} live>
          {isGiven ? t.givenText : t.goneText}
        </Notice>
      ) : null}
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="opname" title={t.about}>
        <FactList
          facts={[
            {
              term: words.recordings.one,
              detail: recording.href ? (
                <a className="nl-link" href={recording.href}>
                  {recording.title}
                </a>
              ) : (
                recording.title
              ),
            },
            { term: words.recordings.evening, detail: `${recording.event}, ${recording.when}` },
            { term: t.you, detail: recording.duty },
            { term: t.where, detail: recording.parts.length > 0 ? recording.parts.join(', ') : t.whole },
            { term: t.now, detail: t.states[state] },
          ]}
        />
        <p className="nl-paragraph">{t.meaning}</p>
      </Section>
      <Answer {...props} action={action} />
    </Page>
  );
}

function Answer({ view, words, state, named, action }: Props) {
  const t = words.consent;
  const isGiven = state === 'given';
  return (
    <Section id="antwoord" title={t.answer} tone="tint">
      <Form action={action} labelledBy="antwoord">
        <HiddenField name="antwoord" value="ja" />
        <CheckboxField t={view.t} name="naam" label={t.mayName} hint={t.mayNameHint} checked={named} />
        <SubmitButton label={isGiven ? t.change : t.yes} />
      </Form>
      <ActionForm
        action={action}
        label={isGiven ? t.withdraw : t.no}
        hidden={{ antwoord: 'nee' }}
        look="danger"
      />
    </Section>
  );
}
