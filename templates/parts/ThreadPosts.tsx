import type { Text } from '../../src/core/text/index.ts';
import { ActionForm } from './ActionForm.tsx';
import { ButtonLink } from './ButtonLink.tsx';
import type { LinkView } from './PageView.ts';
import { Post } from './Post.tsx';

export type PostView =
  | {
      id: string;
      /** Why its words are not there. */
      gone: string;
    }
  | {
      id: string;
      gone: undefined;
      author: string;
      role?: string;
      date: { label: string; iso: string; href: string };
      /** Clean HTML. */
      html: string;
      replyTo?: LinkView;
      /** For who may. */
      answerHref?: string;
      editHref?: string;
      removeAction?: string;
      /** For who runs the group: what can be made of it. */
      questionAction?: string;
      meetingHref?: string;
      moderateHref?: string;
      reportHref?: string;
      /** What its writer and moderators know: that it waits, that it is hidden. */
      marks?: string[];
    };
export type ThreadPostsProps = { t: Text['talk']['post']; make: Text['starting']; posts: PostView[] };

/** The posts of a conversation; what was removed leaves its place. */
export function ThreadPosts({ t, make, posts }: ThreadPostsProps) {
  return posts.map((post) =>
    post.gone !== undefined ? (
      <p className="kc-post kc-post__gone" id={`bericht-${post.id}`} key={post.id}>
        {post.gone}
      </p>
    ) : (
      <Post
        key={post.id}
        {...post}
        id={`bericht-${post.id}`}
        actions={<Actions t={t} make={make} post={post} />}
      />
    ),
  );
}

type ActionsProps = Pick<ThreadPostsProps, 't' | 'make'> & { post: Extract<PostView, { gone: undefined }> };

function Actions({ t, make, post }: ActionsProps) {
  return (
    <>
      {post.answerHref ? <ButtonLink label={t.answer} href={post.answerHref} look="subtle" /> : null}
      {post.editHref ? <ButtonLink label={t.edit} href={post.editHref} look="subtle" /> : null}
      {post.meetingHref ? (
        <ButtonLink label={make.makeMeeting} href={post.meetingHref} look="subtle" />
      ) : null}
      {post.questionAction ? (
        <ActionForm
          action={post.questionAction}
          label={make.makeQuestion}
          about={t.of(post.author)}
          look="subtle"
        />
      ) : null}
      {post.removeAction ? (
        <ActionForm action={post.removeAction} label={t.remove} about={t.of(post.author)} look="subtle" />
      ) : null}
      {post.moderateHref ? (
        <ButtonLink label={t.moderate} about={t.of(post.author)} href={post.moderateHref} look="subtle" />
      ) : null}
      {post.reportHref ? (
        <ButtonLink
          label={t.report}
          about={t.of(post.author)}
          href={post.reportHref}
          look="subtle"
          rel="nofollow"
        />
      ) : null}
    </>
  );
}
