import type { JoinProps } from '../../../templates/parts/JoinForm.tsx';
import type { Group } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { FormState } from '../../site/FormState.ts';
import type { Standing } from '../standing.ts';

type Joined = Pick<Group, 'id' | 'slug' | 'joinMode' | 'archived'>;

/** How the reader can come to take part; nothing for who does already, and for a group that has finished. */
export function presentJoin({
  ctx,
  group,
  standing,
  form,
}: {
  ctx: LibraryContext;
  group: Joined;
  standing: Standing;
  form: FormState;
}): Omit<JoinProps, 'view'> | undefined {
  if (standing.isMember || group.archived) return undefined;
  const t = ctx.t.groups.join;
  const known: Record<string, string> = ctx.user ? { naam: ctx.user.name, email: ctx.user.email } : {};
  const asks = group.joinMode === 'ask' || standing.membership?.removed === true;
  const shared = {
    t,
    action: ctx.link(`/groepen/${group.slug}/meedoen`),
    form: { ...form, values: { ...known, ...form.values } },
    submit: asks ? t.request : t.submit,
  };
  if (standing.membership?.state === 'asked') return { ...shared, way: 'none', intro: t.pending };
  if (group.joinMode === 'invite') return { ...shared, way: 'none', intro: t.invite };
  if (ctx.user) return { ...shared, way: 'known', intro: asks ? t.askKnown : t.openKnown };
  return { ...shared, way: 'visitor', intro: asks ? t.ask : t.open };
}
