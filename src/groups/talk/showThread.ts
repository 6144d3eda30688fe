import type { Request } from 'express';
import { createElement } from 'react';
import { ThreadPage } from '../../../templates/pages/Thread.tsx';
import type { LibraryContext } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { pageNumber } from '../../site/pageNumber.ts';
import { groupCrumbs } from '../groupCrumbs.ts';
import { groupLink } from '../groupLink.ts';
import { noticeOf } from '../page/noticeOf.ts';
import { loadThread, type LoadedThread } from './loadThread.ts';
import { presentPosts } from './presentPosts.ts';
import { readPosts } from './readPosts.ts';
import { threadLink } from './threadLink.ts';

/** A conversation, with room to answer for who may. */
export async function showThread(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const loaded = await loadThread({ ctx, request, to: 'see' });
  const { group, thread, standing } = loaded;
  const found = await readPosts({
    ctx,
    group: group.id,
    thread: thread.id,
    page: pageNumber(ctx),
    seesHeld: standing.canRun,
  });
  const posts = presentPosts({ ctx, loaded, ...found });
  const path = threadLink({ ctx, group, thread });
  const pageHref = (page: number) => (page > 1 ? `${path}?pagina=${page}` : path);
  const target = posts.find((post) => post.id === (form.values.antwoord ?? ctx.query.get('antwoord')));
  return {
    title: thread.title,
    robots: 'noindex',
    breadcrumb: groupCrumbs({ ctx, group }),
    canonicalQuery: found.page > 1 ? `?pagina=${found.page}` : undefined,
    render: (view) =>
      createElement(ThreadPage, {
        view,
        t: ctx.t.talk,
        make: ctx.t.starting,
        title: thread.title,
        count: ctx.t.talk.thread.posts(found.total),
        closed: Boolean(thread.closed),
        notice: noticeOf(ctx),
        posts,
        pages: { page: found.page, pages: found.pages, hrefFor: pageHref },
        manage: standing.canRun
          ? { action: `${path}/${thread.closed ? 'openen' : 'sluiten'}`, closes: !thread.closed }
          : undefined,
        write: writeOf({ ctx, loaded, path, target, form }),
        invite: standing.canTalk ? undefined : inviteOf({ ctx, loaded, path }),
        errors: form.errors,
      }),
  };
}

type Writing = { ctx: LibraryContext; loaded: LoadedThread; path: string };

/** The form to answer with; nothing for who may not, and where the talk is over. */
function writeOf({
  ctx,
  loaded,
  path,
  target,
  form,
}: Writing & { target: ReturnType<typeof presentPosts>[number] | undefined; form: FormState }) {
  const { standing, group, thread } = loaded;
  if (!standing.canTalk || group.archived || thread.closed) return undefined;
  const replyTo =
    target && target.gone === undefined
      ? { id: target.id, text: ctx.t.talk.write.replyTo(target.author) }
      : undefined;
  return { action: path, form, replyTo, cancelHref: `${path}#reageer` };
}

/** How a reader can come to talk along. */
function inviteOf({ ctx, loaded, path }: Writing) {
  if (loaded.group.archived || loaded.thread.closed) return undefined;
  const join = { label: ctx.t.talk.write.join, href: `${groupLink({ ctx, group: loaded.group })}#meedoen` };
  if (ctx.user) return { join, logIn: undefined };
  const logIn = ctx.networkLink(`/inloggen?naar=${encodeURIComponent(path)}`);
  return { join, logIn: { label: ctx.t.talk.write.logIn, href: logIn } };
}
