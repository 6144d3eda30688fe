import type { Request } from 'express';
import { createElement } from 'react';
import { Invitations } from '../../../../templates/pages/Invitations.tsx';
import type { LibraryContext } from '../../../site/Context.ts';
import { emptyForm, type FormState } from '../../../site/FormState.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { readMany } from '../../../site/read.ts';
import { mustBeLibrarian } from '../../mustBeLibrarian.ts';
import { findInvitations } from '../findInvitations.ts';
import { presentInvitations } from '../presentInvitations.ts';
import { rolesToGive } from '../rolesToGive.ts';
import { mayChange } from './mayChange.ts';
import { staffList } from './staffList.ts';

/** Who was invited to work or take part in this library, and inviting someone. For librarians. */
export async function showInvitations(
  ctx: LibraryContext,
  _request?: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const t = ctx.t.invitations;
  const own = { library: { equals: ctx.library.id } };
  const choices = { ctx, sort: 'title', limit: 100, depth: 0 };
  const [invitations, groups, partners, staff] = await Promise.all([
    findInvitations({ ctx }),
    readMany({ ...choices, collection: 'groups', where: { and: [own, { archived: { not_equals: true } }] } }),
    readMany({ ...choices, sort: 'name', collection: 'partners', where: own }),
    staffList(ctx),
  ]);
  const path = ctx.link('/uitnodigingen');
  return {
    title: t.title,
    robots: 'noindex',
    render: (view) =>
      createElement(Invitations, {
        view,
        t,
        form,
        notice: noticeOf(ctx),
        action: path,
        changeAction: `${path}/wijzigen`,
        resetAction: `${path}/tweede-stap`,
        roles: rolesToGive({ actor: ctx.user, library: ctx.library.id }),
        groups: groups.docs.map((group) => ({ value: group.id, label: group.title })),
        partners: partners.docs.map((partner) => ({ value: partner.id, label: partner.name })),
        invitations: presentInvitations({ ctx, invitations, mayChange: mayChange(ctx) }),
        staff,
      }),
  };
}

function noticeOf(ctx: LibraryContext): string | undefined {
  const { done } = ctx.t.invitations;
  const words: Record<string, string> = {
    uitgenodigd: done.sent,
    opnieuw: done.sent,
    intrekken: done.revoked,
    gewist: done.reset,
  };
  const what = ctx.query.get('gedaan') ?? '';
  return Object.hasOwn(words, what) ? words[what] : undefined;
}
