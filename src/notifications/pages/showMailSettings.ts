import type { Request } from 'express';
import { createElement } from 'react';
import { MailSettings, type MailChoiceView } from '../../../templates/pages/MailSettings.tsx';
import { themeTitle } from '../../libraries/themes.ts';
import { idOf, librariesWithRole, roles } from '../../people/roles.ts';
import type { Context } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { choicesOf, paceOf, type Choices } from '../choices.ts';
import { isKind, type Pace } from '../kinds.ts';
import { fieldsFor, type MailField } from './fieldsFor.ts';
import { readerOf } from './readerOf.ts';
import type { User } from '../../payload-types.ts';

/**
 * Where someone chooses which mails to get, and when; logged in, or by the link at the foot of a mail.
 * @throws Problem as readerOf
 */
export async function showMailSettings(
  ctx: Context,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const { reader, user, path } = await readerOf({ ctx, request });
  const choices = await choicesOf({ req: ctx.req, reader });
  const fields = await fieldsFor({ req: ctx.req, user });
  const t = ctx.t.told.settings;
  const present = (field: MailField): MailChoiceView => ({
    name: field.name,
    label: field.group ? field.group.title : t.scopes[field.scope as keyof typeof t.scopes],
    value: form.values[field.name] ?? valueOf({ choices, field }),
    error: form.errors.find((each) => each.field === field.name)?.message,
    options: field.paces.map((pace) => ({ value: pace, label: paceLabel({ ctx, field, pace }) })),
  });
  const themes = user ? await themesFor({ ctx, user }) : [];
  const followed = (user?.themes ?? []).map((theme) => idOf(theme) ?? '');
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: user ? [{ label: ctx.t.people.mine.title, href: ctx.networkLink('/mijn') }] : undefined,
    render: (view) =>
      createElement(MailSettings, {
        view,
        t,
        action: ctx.networkLink(path),
        saved: ctx.query.get('gedaan') === 'bewaard',
        errors: form.errors,
        toYou: fields.toYou.map(present),
        news: fields.news.map(present),
        groups: fields.groups.map(present),
        work: fields.work.map(present),
        themes,
        followed: form.values.themas === undefined ? followed : form.values.themas.split(','),
      }),
  };
}

function valueOf({ choices, field }: { choices: Choices; field: MailField }): Pace | 'same' {
  if (field.group) return choices.get(field.scope) ?? 'same';
  if (field.scope === 'summary') return choices.get('summary') ?? 'week';
  if (!isKind(field.scope)) return 'same';
  // Of news one chooses here whether it is in the summary, not how often that comes.
  const own = field.paces.includes('week')
    ? choices.get(field.scope)
    : paceOf({ choices, kind: field.scope });
  return own ?? 'week';
}

function paceLabel({ ctx, field, pace }: { ctx: Context; field: MailField; pace: Pace | 'same' }): string {
  const t = ctx.t.told.settings;
  if (pace === 'same') return t.asSummary;
  const isNews = !field.group && field.scope !== 'summary' && field.paces.includes('week');
  return pace === 'week' && isNews ? t.paces.inSummary : t.paces[pace];
}

/** Themes of the network, and of the libraries that this person belongs to. */
async function themesFor({ ctx, user }: { ctx: Context; user: User }) {
  const { docs: memberships } = await ctx.payload.find({
    collection: 'memberships',
    where: { user: { equals: user.id }, state: { equals: 'member' } },
    limit: 200,
    depth: 0,
    pagination: false,
    select: { library: true },
    overrideAccess: true, // one's own memberships
    req: ctx.req,
  });
  const libraries = [
    ...librariesWithRole(user, roles),
    ...memberships.map((each) => idOf(each.library)).filter((id) => id !== undefined),
  ];
  const { docs } = await ctx.payload.find({
    collection: 'themes',
    where: { or: [{ library: { exists: false } }, { library: { in: libraries } }] },
    sort: 'title',
    limit: 100,
    depth: 0,
    pagination: false,
    overrideAccess: true, // themes are public
    req: ctx.req,
  });
  return docs.map((theme) => ({ value: theme.id, label: themeTitle({ ctx, theme }) }));
}
