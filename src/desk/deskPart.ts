import type { RsvpListProps } from '../../templates/pages/RsvpList.tsx';
import { now } from '../core/now.ts';
import type { Event } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';

/** What staff can do on the list of who signed up. */
export function deskPart({ ctx, event }: { ctx: LibraryContext; event: Event }): RsvpListProps['desk'] {
  const t = ctx.t.desk.signUp;
  const base = ctx.link(`/agenda/${event.slug}/aanmeldingen`);
  const hasBegun = new Date(event.startsAt) <= now();
  return {
    add: { label: t.button, href: `${base}/nieuw` },
    base,
    change: t.change,
    mark: hasBegun ? { action: `${base}/aanwezig`, text: t.presentText, label: t.presentSave } : undefined,
  };
}

/** What was just done, from the address; a name never stands there. */
export function deskNotice({ ctx }: { ctx: LibraryContext }): string | undefined {
  const t = ctx.t.desk.signUp;
  const said: Record<string, string> = {
    plaats: t.seated,
    wachtlijst: t.waiting,
    veranderd: t.changed,
    weg: t.left,
    aanwezig: t.marked,
  };
  const done = ctx.query.get('gedaan') ?? '';
  return Object.hasOwn(said, done) ? said[done] : undefined;
}
