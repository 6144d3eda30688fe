import type { Request } from 'express';
import { createElement } from 'react';
import { z } from 'zod';
import { EditPost } from '../../../templates/pages/EditPost.tsx';
import { Problem } from '../../core/Problem.ts';
import { idOf } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { required } from '../../site/fields.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { groupCrumbs } from '../groupCrumbs.ts';
import { changePost } from './changePost.ts';
import { findPost } from './findPost.ts';
import { loadThread } from './loadThread.ts';
import { threadLink } from './threadLink.ts';

const schema = z.object({ bericht: required(10_000), versie: required(40) });

type Editing = { ctx: LibraryContext; request: Request; values: z.output<typeof schema> };

/** Someone gives their own post other words. */
export const editForm = {
  schema,
  handle: async ({ ctx, request, values }: Editing) => {
    const { group, thread } = await loadThread({ ctx, request, to: 'talk' });
    if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
    const post = String(request.params.post);
    await changePost({
      payload: ctx.payload,
      group: group.id,
      thread: thread.id,
      post,
      author: ctx.user,
      body: values.bericht,
      version: values.versie,
    });
    return threadLink({ ctx, group, thread, path: `/bericht/${post}?gedaan=gewijzigd` });
  },
  show: ({ ctx, request, form }: { ctx: LibraryContext; request: Request; form: FormState }) =>
    showEdit(ctx, request, form),
};

/** One's own post in a form. @throws Problem 404 for someone else's */
export async function showEdit(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { group, thread } = await loadThread({ ctx, request, to: 'talk' });
  const id = String(request.params.post);
  const post = await findPost({ req: ctx.req, thread: thread.id, id, unseenToo: true });
  if (idOf(post.author) !== ctx.user?.id || post.hidden)
    throw new Problem({ status: 404, code: 'not-found' });
  const t = ctx.t.talk.edit;
  const here = threadLink({ ctx, group, thread, path: `/bericht/${post.id}` });
  // Who was told that the post was changed elsewhere may save over it.
  const isTold = form.errors.some((error) => error.field === 'form');
  const versie = isTold ? post.updatedAt : (form.values.versie ?? post.updatedAt);
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [
      ...groupCrumbs({ ctx, group }),
      { label: thread.title, href: threadLink({ ctx, group, thread }) },
    ],
    render: (view) =>
      createElement(EditPost, {
        view,
        t,
        write: ctx.t.talk.write,
        action: `${here}/wijzigen`,
        backHref: here,
        form: { ...form, values: { bericht: form.values.bericht ?? post.body, versie } },
      }),
  };
}
