import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { EmailField } from '../parts/EmailField.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { InvitationList, type InvitationView } from '../parts/InvitationList.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';

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
          <EmailField t={view.t} form={form} label={t.email} whose="other" required />
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
