import type { DossierWritingProps } from '../../../templates/pages/DossierWriting.tsx';
import type { LinkView } from '../../../templates/parts/PageView.ts';
import { personIn } from '../../people/personIn.ts';
import { presentPerson } from '../../people/presentPerson.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { momentText } from '../dayText.ts';
import { doneText } from '../doneText.ts';
import type { LoadedDossier } from '../loadDossier.ts';

/** What someone who writes along may do here, and how the draft stands. Nothing for readers. */
export function presentWriting({
  ctx,
  loaded,
  isDraft,
  problem,
  invited = [],
}: {
  ctx: LibraryContext;
  loaded: LoadedDossier;
  /** The page shows the draft. */
  isDraft: boolean;
  /** Why a button on the page did nothing. */
  problem?: string;
  /** Who was invited because of this dossier; for librarians. */
  invited?: LinkView[];
}): Omit<DossierWritingProps, 't'> | undefined {
  const { dossier, newest, standing } = loaded;
  if (!newest) return undefined;
  const t = ctx.t.dossiers;
  const base = ctx.link(`/dossiers/${dossier.slug}`);
  const isOnSite = dossier._status === 'published';
  const hasNewer = isOnSite && !newest.isPublished;
  const waits = !isOnSite || hasNewer;
  const links: DossierWritingProps['links'] = [{ label: t.page.edit, href: `${base}/bewerken` }];
  if (standing.canPublish && waits)
    links.push({ label: t.page.publish, href: `${base}/publiceren`, look: 'secondary' });
  if (hasNewer && isDraft) links.push({ label: t.page.readPublished, href: base, look: 'secondary' });
  if (hasNewer && !isDraft) {
    links.push({ label: t.page.read, href: `${base}/ontwerp`, look: 'secondary' });
    links.push({ label: t.page.compare, href: `${base}/verschil`, look: 'secondary' });
  }
  links.push({ label: t.page.history, href: `${base}/geschiedenis`, look: 'secondary' });
  if (standing.canPublish && isOnSite && !hasNewer) {
    links.push({ label: t.page.unpublish, href: `${base}/publiceren`, look: 'subtle' });
  }
  if (standing.canPublish) {
    const href = `${ctx.link('/voorstellen/uitnodigen')}?dossier=${dossier.id}`;
    links.push({ label: ctx.t.proposals.invite.button, href, look: 'subtle' });
    for (const link of invited) links.push({ ...link, look: 'subtle' });
  }
  return {
    done: doneText(ctx),
    problem,
    state: stateOf({ ctx, loaded, isDraft }),
    links,
    ready:
      waits && !standing.canPublish && !newest.dossier.reviewAsked
        ? { action: `${base}/klaar`, hidden: { vanaf: newest.id } }
        : undefined,
  };
}

function stateOf({ ctx, loaded, isDraft }: { ctx: LibraryContext; loaded: LoadedDossier; isDraft: boolean }) {
  const { dossier, newest } = loaded;
  const t = ctx.t.dossiers.page;
  if (!newest || newest.isPublished) return undefined;
  const asked = newest.dossier.reviewAsked ? ` ${t.reviewAsked}` : '';
  if (isDraft || dossier._status !== 'published') {
    return {
      tone: 'info' as const,
      title: t.draftTitle,
      text: newest.dossier.reviewAsked ? t.reviewAsked : t.draftText,
    };
  }
  const when = momentText({ ctx, at: newest.at });
  const onlooker = { actor: ctx.user, library: ctx.library.id, isAmong: true }; // who writes along
  const { name } = presentPerson({ onlooker, person: personIn.editor(newest.dossier), nobody: '' });
  return {
    tone: 'info' as const,
    title: t.newerTitle,
    text: `${name ? t.newerText(name, when) : t.newerTextNoName(when)}${asked}`,
  };
}
