import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { ActionForm } from '../parts/ActionForm.tsx';
import { Badge } from '../parts/Badge.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { ErrorSummary, type FieldError } from '../parts/ErrorSummary.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { Pagination } from '../parts/Pagination.tsx';
import { ReplyForm, type ReplyView } from '../parts/ReplyForm.tsx';
import { Section } from '../parts/Section.tsx';
import { ThreadPosts, type PostView } from '../parts/ThreadPosts.tsx';

export type ThreadPageProps = {
  view: PageView;
  t: Text['talk'];
  /** Words of what can be made of a post. */
  make: Text['starting'];
  title: string;
  /** e.g. `12 berichten` */
  count: string;
  closed: boolean;
  notice?: string;
  posts: PostView[];
  pages: { page: number; pages: number; hrefFor: (page: number) => string };
  /** For who runs the group. */
  manage?: { action: string; closes: boolean };
  /** For who may write. */
  write?: ReplyView & { form: FormState };
  /** For who may come to talk along. */
  invite?: { join: LinkView; logIn?: LinkView };
  errors: FieldError[];
};

/** A conversation in a group. */
export function ThreadPage(props: ThreadPageProps) {
  const { view, t, title, count, closed, notice, posts, pages, manage, write, invite, errors } = props;
  return (
    <Page view={view}>
      <Hero title={title}>
        <Badge label={count} />
        {closed ? <Badge label={t.thread.closed} tone="warn" /> : null}
        {manage ? (
          <ActionForm action={manage.action} label={manage.closes ? t.thread.close : t.thread.open} />
        ) : null}
      </Hero>
      <ErrorSummary t={view.t} errors={errors} />
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : null}
      <Section id="berichten" title={t.thread.talk}>
        <ThreadPosts t={t.post} make={props.make} posts={posts} />
        <Pagination t={view.t} {...pages} />
      </Section>
      {closed ? <Notice tone="info">{t.write.closed}</Notice> : null}
      {write ? <ReplyForm view={view} t={t.write} {...write} /> : null}
      {invite ? (
        <Section
          id="meepraten"
          title={t.write.joinFirst}
          intro={invite.logIn ? t.write.logInFirst : undefined}
        >
          <Buttons>
            <ButtonLink {...invite.join} />
            {invite.logIn ? <ButtonLink {...invite.logIn} look="secondary" /> : null}
          </Buttons>
        </Section>
      ) : null}
    </Page>
  );
}
