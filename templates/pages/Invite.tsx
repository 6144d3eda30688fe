import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { InvitationList, type InvitationView } from '../parts/InvitationList.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';

export type InviteProps = {
  view: PageView;
  t: Text['groups']['invite'];
  form: FormState;
  notice?: string;
  action: string;
  words: Text['invitations'];
  invitations: InvitationView[];
  changeAction: string;
};

/** Inviting someone to a group by e-mail. */
export function Invite(props: InviteProps) {
  const { view, t, form, notice, action, words, invitations, changeAction } = props;
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : null}
      <Section id="uitnodigen" title={t.send}>
        <Form action={action} labelledBy="uitnodigen">
          <TextField
            t={view.t}
            name="email"
            type="email"
            label={t.email}
            value={form.values.email}
            error={errorOf(form, 'email')}
            maxLength={254}
            width="middle"
            required
          />
          <TextArea
            t={view.t}
            name="bericht"
            label={t.note}
            hint={t.noteHint}
            value={form.values.bericht}
            error={errorOf(form, 'bericht')}
            rows={4}
            maxLength={1000}
          />
          <SubmitButton label={t.send} />
        </Form>
      </Section>
      <Section id="uitnodigingen" title={words.list.title} tone="tint">
        <InvitationList t={words} invitations={invitations} action={changeAction} />
      </Section>
    </Page>
  );
}
