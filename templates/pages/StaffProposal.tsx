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
import type { PostProps } from '../parts/Post.tsx';
import { ProposalBody, type ProposalView } from '../parts/ProposalBody.tsx';
import { ProposalTalk } from '../parts/ProposalTalk.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';

export type StaffProposalProps = {
  view: PageView;
  t: Text['proposals']['page'];
  state: string;
  done?: string;
  form: FormState;
  proposal: ProposalView;
  posts: PostProps[];
  talkAction: string;
  listHref: string;
  /** As long as nothing has been decided. */
  decide?: { acceptHref: string; declineAction: string };
};

/** A proposal on the librarian's desk: talk, accept, decline. */
export function StaffProposal(props: StaffProposalProps) {
  const { view, t, state, done, form, proposal, posts, talkAction, listHref, decide } = props;
  return (
    <Page view={view}>
      <Hero title={proposal.title} kicker={t.kicker}>
        <Badge label={state} />
        <Buttons>
          {decide ? <ButtonLink label={t.accept} href={decide.acceptHref} /> : null}
          <ButtonLink label={t.back} href={listHref} look="secondary" />
        </Buttons>
      </Hero>
      <ErrorSummary t={view.t} errors={form.errors} />
      {done ? (
        <Notice tone="success" live>
          {done}
        </Notice>
      ) : null}
      <Notice tone="info">{t.staffOnly}</Notice>
      <ProposalBody view={view} t={t} proposal={proposal} />
      <ProposalTalk view={view} t={t} posts={posts} action={talkAction} form={form} />
      {decide ? (
        <Section id="afwijzen" title={t.decline} intro={t.declineIntro}>
          <Form action={decide.declineAction} labelledBy="afwijzen">
            <TextArea
              t={view.t}
              name="woorden"
              label={t.declineWords}
              hint={t.declineWordsHint}
              value={form.values.woorden}
              error={errorOf(form, 'woorden')}
              rows={8}
              maxLength={3000}
              required
            />
            <TextArea
              t={view.t}
              name="reden"
              label={t.declineReason}
              value={form.values.reden}
              error={errorOf(form, 'reden')}
              rows={2}
              maxLength={1000}
              required
            />
            <SubmitButton label={t.doDecline} look="danger" />
          </Form>
        </Section>
      ) : null}
    </Page>
  );
}
