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
      moderateHref?: string;
      reportHref?: string;
      /** What its writer and moderators know: that it waits, that it is hidden. */
      marks?: string[];
    };
export type ThreadPostsProps = { t: Text['talk']['post']; posts: PostView[] };

/** The posts of a conversation; what was removed leaves its place. */
export function ThreadPosts({ t, posts }: ThreadPostsProps) {
  return posts.map((post) =>
    post.gone !== undefined ? (
      <p className="kc-post kc-post__gone" id={`bericht-${post.id}`} key={post.id}>
        {post.gone}
      </p>
    ) : (
      <Post key={post.id} {...post} id={`bericht-${post.id}`} actions={<Actions t={t} post={post} />} />
    ),
  );
}

function Actions({ t, post }: { t: ThreadPostsProps['t']; post: Extract<PostView, { gone: undefined }> }) {
  return (
    <>
      {post.answerHref ? <ButtonLink label={t.answer} href={post.answerHref} look="subtle" /> : null}
      {post.editHref ? <ButtonLink label={t.edit} href={post.editHref} look="subtle" /> : null}
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
