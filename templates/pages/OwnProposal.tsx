import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { Badge } from '../parts/Badge.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import type { PostProps } from '../parts/Post.tsx';
import { ProposalBody, type ProposalView } from '../parts/ProposalBody.tsx';
import { ProposalFields } from '../parts/ProposalFields.tsx';
import { ProposalTalk } from '../parts/ProposalTalk.tsx';
import { Section } from '../parts/Section.tsx';
import type { Option } from '../parts/SelectField.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';

export type OwnProposalProps = {
  view: PageView;
  t: Text['proposals'];
  title: string;
  lead?: string;
  state: string;
  done?: string;
  notice: string;
  form: FormState;
  proposal: ProposalView;
  /** As long as it is a draft: where it is changed and sent. */
  draft?: { action: string; themes: Option[]; isInvitation: boolean };
  posts: PostProps[];
  talkAction?: string;
  /** Sign-ups of the activity it became. */
  signUps?: { sentences: string[]; event: LinkView };
  no?: { action: string; title: string; hint: string; button: string; asksWhy: boolean };
};

/** A proposer's own page, behind the link in the mail: go on writing, talk, see how many come. */
export function OwnProposal(props: OwnProposalProps) {
  const { view, t, title, lead, state, done, notice, form, proposal, draft, posts, talkAction } = props;
  return (
    <Page view={view}>
      <Hero title={title} lead={lead} kicker={t.page.kicker}>
        <Badge label={state} />
      </Hero>
      <ErrorSummary t={view.t} errors={form.errors} />
      {done ? (
        <Notice tone="success" live>
          {done}
        </Notice>
      ) : null}
      <Notice tone="info">{notice}</Notice>
      {props.signUps ? <SignUps t={t} {...props.signUps} /> : null}
      {draft ? (
        <Draft {...props} draft={draft} />
      ) : (
        <ProposalBody view={view} t={t.page} proposal={proposal} />
      )}
      {!draft || posts.length > 0 || draft.isInvitation ? (
        <ProposalTalk view={view} t={t.page} posts={posts} action={talkAction} form={form} />
      ) : null}
      {props.no ? <No view={view} t={t} form={form} no={props.no} /> : null}
    </Page>
  );
}

function SignUps({
  t,
  sentences,
  event,
}: { t: Text['proposals'] } & NonNullable<OwnProposalProps['signUps']>) {
  return (
    <Section id="aanmeldingen" title={t.mine.signUps} intro={t.mine.numbersOnly}>
      {sentences.map((sentence) => (
        <p className="nl-paragraph" key={sentence}>
          {sentence}
        </p>
      ))}
      <ButtonLink {...event} look="secondary" />
    </Section>
  );
}

function Draft(props: OwnProposalProps & { draft: NonNullable<OwnProposalProps['draft']> }) {
  const { view, t, form, draft, proposal } = props;
  const intro = draft.isInvitation ? undefined : t.mine.confirm;
  return (
    <Section id="formulier" title={t.page.what} intro={intro}>
      {proposal.invitation ? <blockquote className="kc-quote">{proposal.invitation}</blockquote> : null}
      <Form action={draft.action} labelledBy="formulier">
        <ProposalFields view={view} t={t.form} form={form} themes={draft.themes} />
        <TextField
          t={view.t}
          name="naam"
          label={t.form.yourName}
          value={form.values.naam}
          error={errorOf(form, 'naam')}
          autoComplete="name"
          maxLength={100}
          width="middle"
          required
        />
        <p className="nl-paragraph">{t.form.privacy}</p>
        <Buttons>
          <SubmitButton
            label={draft.isInvitation ? t.mine.accept : t.form.send}
            name="actie"
            value="verstuur"
          />
          <SubmitButton
            label={draft.isInvitation ? t.mine.save : t.form.save}
            name="actie"
            value="bewaar"
            look="secondary"
          />
        </Buttons>
      </Form>
    </Section>
  );
}

function No({
  view,
  t,
  form,
  no,
}: Pick<OwnProposalProps, 'view' | 't' | 'form'> & { no: NonNullable<OwnProposalProps['no']> }) {
  return (
    <Section id="nee-zeggen" title={no.title} intro={no.hint}>
      <Form action={no.action} labelledBy="nee-zeggen">
        {no.asksWhy ? (
          <TextArea
            t={view.t}
            name="reden"
            label={t.mine.noReason}
            value={form.values.reden}
            error={errorOf(form, 'reden')}
            rows={2}
            maxLength={1000}
          />
        ) : null}
        <SubmitButton label={no.button} look="secondary" />
      </Form>
    </Section>
  );
}
