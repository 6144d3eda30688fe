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
  const [question, parts, members, trail] = await Promise.all([
    publicQuestion({ ctx, id: idOf(group.question) }),
    groupParts({ ctx, group, standing }),
    membersView({ ctx, group, standing }),
    lineTrail({ ctx, collection: 'groups', doc: group }),
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
    members,
    trail,
    join: presentJoin({ ctx, group, standing, form }),
    leaveAction: standing.isMember ? groupLink({ ctx, group, path: '/weg' }) : undefined,
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
