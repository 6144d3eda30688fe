import type { Request } from 'express';
import { createElement } from 'react';
import { GroupDoor } from '../../../templates/pages/GroupDoor.tsx';
import { GroupPage } from '../../../templates/pages/Group.tsx';
import { Problem } from '../../core/Problem.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { loadGroup } from '../loadGroup.ts';
import { loadDoor } from './loadDoor.ts';
import { noticeOf } from './noticeOf.ts';
import { presentGroup } from './presentGroup.ts';
import { presentJoin } from './presentJoin.ts';

/** A knowledge group: its page, or its front door. */
export async function showGroup(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const slug = String(request.params.group);
  const loaded = await loadGroup({ ctx, slug }).catch((err: unknown) => {
    if (err instanceof Problem && err.status === 404 && ctx.user) return undefined;
    throw err;
  });
  if (!loaded) return showDoor({ ctx, slug, form });
  const { group } = loaded;
  const content = await presentGroup({ ctx, ...loaded, form });
  const breadcrumb = [{ label: ctx.t.groups.list.title, href: ctx.link('/groepen') }];
  const isOpen = group.visibility === 'public';
  return {
    title: group.title,
    description: group.summary ?? undefined,
    breadcrumb,
    about: { collection: 'groups', doc: group },
    robots: isOpen ? undefined : 'noindex',
    feeds: isOpen
      ? [{ href: ctx.link(`/groepen/${group.slug}.ics`), type: 'text/calendar', title: group.title }]
      : undefined,
    render: (view) =>
      createElement(GroupPage, {
        view,
        t: ctx.t.groups.page,
        notice: noticeOf(ctx),
        errors: form.errors,
        ...content,
      }),
  };
}

async function showDoor({
  ctx,
  slug,
  form,
}: {
  ctx: LibraryContext;
  slug: string;
  form: FormState;
}): Promise<PageAnswer> {
  const { door, standing } = await loadDoor({ ctx, slug });
  return {
    title: door.title,
    breadcrumb: [{ label: ctx.t.groups.list.title, href: ctx.link('/groepen') }],
    robots: 'noindex',
    render: (view) =>
      createElement(GroupDoor, {
        view,
        t: ctx.t.groups.page,
        title: door.title,
        summary: door.summary ?? '',
        motif: door.motif ?? 'people',
        seed: door.slug ?? door.id,
        notice: noticeOf(ctx),
        errors: form.errors,
        closed: Boolean(door.archived),
        join: presentJoin({ ctx, group: door, standing, form }),
      }),
  };
}
