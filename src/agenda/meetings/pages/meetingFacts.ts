import type { Fact } from '../../../../templates/parts/FactList.tsx';
import { whenText } from '../../../core/time/whenText.ts';
import type { Event } from '../../../payload-types.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import { placeOf } from '../../placeOf.ts';
import { timeZoneOf } from '../../timeZoneOf.ts';

/** Which meeting it is: when and where. */
export function meetingFacts({ ctx, event }: { ctx: LibraryContext; event: Event }): Fact[] {
  const t = ctx.t.agenda.event;
  const timeZone = timeZoneOf(event);
  const place = placeOf(event);
  return [
    {
      term: t.when,
      detail: whenText({ at: event.startsAt, until: event.endsAt, timeZone, language: ctx.language }),
    },
    ...(place ? [{ term: t.where, detail: place }] : []),
  ];
}
