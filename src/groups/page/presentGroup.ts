import type { GroupPageProps } from '../../../templates/pages/Group.tsx';
import { renderLexical } from '../../core/richtext/renderLexical.ts';
import { lineTrail } from '../../line/lineTrail.ts';
import { publicQuestion } from '../../line/publicQuestion.ts';
import { themeTags } from '../../libraries/themes.ts';
import type { Group } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { FormState } from '../../site/FormState.ts';
import { groupLink } from '../groupLink.ts';
import type { Standing } from '../standing.ts';
import { groupParts } from './groupParts.ts';
import { subgroups } from '../subgroups.ts';
import { membersView } from './membersView.ts';
import { presentJoin } from './presentJoin.ts';

/**
 * Everything on a group's page, for someone who may see the group. Visitors and strangers get the public
 * side: no names, nothing to do but join; members see each other; who runs it gets its desk as well.
 * @param group read with depth 1
 */
export async function presentGroup({
  ctx,
  group,
  standing,
  form,
}: {
  ctx: LibraryContext;
  group: Group;
  standing: Standing;
  form: FormState;
}): Promise<Omit<GroupPageProps, 'view' | 't' | 'notice' | 'errors'>> {
  const [question, parts, members, trail, within] = await Promise.all([
    publicQuestion({ ctx, id: idOf(group.question) }),
    groupParts({ ctx, group, standing }),
    membersView({ ctx, group, standing }),
    lineTrail({ ctx, collection: 'groups', doc: group }),
    subgroups({ ctx, group }),
  ]);
  return {
    title: group.title,
    summary: group.summary ?? undefined,
    body: group.body ? renderLexical(group.body, { headingFrom: 3 }) : '',
    lang: group.language && group.language !== ctx.language ? group.language : undefined,
    motif: group.motif ?? 'people',
    seed: group.slug ?? group.id,
    phase: group.phase,
    phaseSentence: ctx.t.shell.phase[group.phase],
    badges: badgesOf({ ctx, group }),
    closed: Boolean(group.archived),
    themes: themeTags({ ctx, themes: group.themes, path: '/groepen' }),
    question: question?.text,
    parent: parentOf({ ctx, group }),
    partner: partnerOf({ ctx, group }),
    subgroups: {
      title: ctx.t.starting.subgroups,
      cards: within,
      startHref: mayHold({ group, standing }) ? ctx.link(`/groepen/nieuw?bij=${group.id}`) : undefined,
      start: ctx.t.starting.startSubgroup,
    },
    nextStep: nextStep({ ctx, group, parts }),
    members,
    trail,
    join: presentJoin({ ctx, group, standing, form }),
    mineHref: standing.isMember ? groupLink({ ctx, group, path: '/deelname' }) : undefined,
    ...parts,
  };
}

function badgesOf({ ctx, group }: { ctx: LibraryContext; group: Group }): GroupPageProps['badges'] {
  const t = ctx.t.groups.page;
  return [
    ...(group.visibility === 'members' ? [{ label: t.onlyMembers }] : []),
    ...(group.visibility === 'hidden' ? [{ label: t.hidden, tone: 'strong' as const }] : []),
    ...(group.archived ? [{ label: t.closed, tone: 'warn' as const }] : []),
  ];
}

/** The group it is part of, when the reader may see that one too. */
function parentOf({ ctx, group }: { ctx: LibraryContext; group: Group }): GroupPageProps['parent'] {
  const { parent } = group;
  return typeof parent === 'object' && parent?.title
    ? { label: parent.title, href: groupLink({ ctx, group: parent }) }
    : undefined;
}

/** A group that is within another holds none. */
function mayHold({ group, standing }: { group: Group; standing: Standing }): boolean {
  return standing.canRun && !group.archived && !idOf(group.parent);
}

/** Whose community it is. */
function partnerOf({ ctx, group }: { ctx: LibraryContext; group: Group }): GroupPageProps['partner'] {
  const { partner } = group;
  if (typeof partner !== 'object' || !partner?.name) return undefined;
  return { term: ctx.t.starting.broughtBy, label: partner.name, href: ctx.link(`/partners/${partner.slug}`) };
}

/** What comes next on the way from asking to doing, as far as the page itself shows. */
function nextStep({
  ctx,
  group,
  parts,
}: {
  ctx: LibraryContext;
  group: Group;
  parts: Awaited<ReturnType<typeof groupParts>>;
}): string {
  const { next } = ctx.t.starting;
  if (group.archived) return next.done;
  if (parts.coming.length > 0) return next.coming;
  if (parts.threads.length === 0) return next.talk;
  return parts.past.length > 0 && parts.dossiers.length === 0 ? next.write : next.meet;
}
