import type { PostView } from '../../../templates/parts/ThreadPosts.tsx';
import { renderMarkdown } from '../../core/richtext/renderMarkdown.ts';
import { homeZone } from '../../core/time/homeZone.ts';
import { isoText } from '../../core/time/isoText.ts';
import { whenText } from '../../core/time/whenText.ts';
import type { Membership, Post } from '../../payload-types.ts';
import { personIn } from '../../people/personIn.ts';
import { presentPerson } from '../../people/presentPerson.ts';
import { idOf } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { LoadedThread } from './loadThread.ts';
import { groupLink } from '../groupLink.ts';
import { markMentions } from './markMentions.ts';
import type { Mentionable } from './matchMentions.ts';
import { threadLink } from './threadLink.ts';

type Args = {
  ctx: LibraryContext;
  loaded: LoadedThread;
  posts: Post[];
  /** Posts that these answer. */
  answered: Post[];
  /** Of everyone who wrote or is mentioned. */
  memberships: Membership[];
};

/**
 * Posts as they are shown: the name in the group, the words made safe, when. Visitors of a public group see
 * the same, without anything to do. What was removed shows no words and no name.
 */
export function presentPosts({ ctx, loaded, posts, answered, memberships }: Args): PostView[] {
  const onlooker = {
    actor: ctx.user,
    library: ctx.library.id,
    isOpen: loaded.group.visibility === 'public',
    isAmong: loaded.standing.canTalk,
  };
  const people: Mentionable[] = memberships.map((membership) => ({
    user: idOf(membership.user) ?? '',
    name: presentPerson({ onlooker, person: personIn.membership(membership), nobody: '' }).name,
  }));
  const memberOf = (post: Post) => memberships.find((each) => idOf(each.user) === idOf(post.author));
  const nameOf = (post: Post) =>
    presentPerson({ onlooker, person: personIn.post(post, memberOf(post)), nobody: ctx.t.talk.post.former })
      .name;
  return posts.map((post) => {
    const isOwn = ctx.user !== null && idOf(post.author) === ctx.user.id;
    if (post.removed) return { id: post.id, gone: ctx.t.talk.post.gone };
    if (post.hidden && !isOwn && !loaded.standing.canRun)
      return { id: post.id, gone: ctx.t.talk.post.hidden };
    const member = memberOf(post);
    const mentioned = new Set((post.mentions ?? []).map((each) => idOf(each)));
    const target = answered.find((each) => each.id === idOf(post.replyTo) && !each.removed && !each.hidden);
    return {
      id: post.id,
      gone: undefined,
      author: nameOf(post),
      role: member?.role === 'moderator' && member.state === 'member' ? ctx.t.talk.post.moderator : undefined,
      date: dateOf({ ctx, loaded, post }),
      html: markMentions({
        html: renderMarkdown(post.body, { plainLinks: Boolean(post.plainLinks) }),
        people: people.filter((each) => mentioned.has(each.user)),
      }),
      replyTo: target && {
        label: ctx.t.talk.post.inReplyTo(nameOf(target)),
        href: postLink({ ctx, loaded, post: target }),
      },
      marks: marksOf({ ctx, post, isOwn, canRun: loaded.standing.canRun }),
      ...actionsOf({ ctx, loaded, post }),
    };
  });
}

function postLink({ ctx, loaded, post }: Pick<Args, 'ctx' | 'loaded'> & { post: Post }): string {
  return threadLink({ ctx, ...loaded, path: `/bericht/${post.id}` });
}

function dateOf({ ctx, loaded, post }: Pick<Args, 'ctx' | 'loaded'> & { post: Post }) {
  const when = whenText({ at: post.createdAt, timeZone: homeZone, language: ctx.language });
  return {
    label: post.editedAt ? `${when} (${ctx.t.talk.post.edited})` : when,
    iso: isoText({ at: post.createdAt, timeZone: homeZone }),
    href: postLink({ ctx, loaded, post }),
  };
}

/** What only its writer and who looks after the talk know of a post. */
function marksOf({
  ctx,
  post,
  isOwn,
  canRun,
}: Pick<Args, 'ctx'> & { post: Post; isOwn: boolean; canRun: boolean }): string[] {
  if (!isOwn && !canRun) return [];
  const t = ctx.t.talk.post;
  return [
    ...(post.held && !post.hidden ? [t.held] : []),
    ...(post.hidden ? [t.isHidden] : []),
    ...(post.plainLinks && /https?:|www\.|\]\(/.test(post.body) ? [t.plainLinks] : []),
  ];
}

/** What the reader may do with a post. */
function actionsOf({ ctx, loaded, post }: Pick<Args, 'ctx' | 'loaded'> & { post: Post }) {
  const { standing, group, thread } = loaded;
  const isOwn = ctx.user !== null && idOf(post.author) === ctx.user.id;
  const isOpen = !group.archived && !thread.closed;
  const own = postLink({ ctx, loaded, post });
  return {
    answerHref:
      standing.canTalk && isOpen && !post.held && !post.hidden
        ? `${threadLink({ ctx, ...loaded })}?antwoord=${post.id}#reageer`
        : undefined,
    editHref: isOwn && isOpen && !post.hidden && standing.canTalk ? `${own}/wijzigen` : undefined,
    questionAction: standing.canRun && isOpen && !post.hidden ? `${own}/vraag` : undefined,
    meetingHref:
      standing.canRun && isOpen && !post.hidden
        ? `${groupLink({ ctx, group, path: '/bijeenkomst' })}?bericht=${post.id}`
        : undefined,
    removeAction: isOwn ? `${own}/weghalen` : undefined,
    moderateHref: standing.canRun && !isOwn ? `${own}/toezicht` : undefined,
    reportHref: !isOwn && !standing.canRun ? `${own}/melden` : undefined,
  };
}
