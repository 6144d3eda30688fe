import type { PayloadRequest } from 'payload';
import { placeOf } from '../../agenda/placeOf.ts';
import { readToldEvent } from '../../agenda/readToldEvent.ts';
import type { ToldChange } from '../../agenda/seats/factsOf.ts';
import { timeZoneOf } from '../../agenda/timeZoneOf.ts';
import { textFor } from '../../core/text/index.ts';
import { whenText } from '../../core/time/whenText.ts';
import type { Proposal } from '../../payload-types.ts';
import { tellProposer } from './tellProposer.ts';

/**
 * Tells the organiser who proposed an activity that it was moved, called off or changed, in the transaction
 * of that change: who signed up hears it too, in the same words.
 * @param proposal id
 * @param event id
 */
export async function tellOfChange({
  req,
  proposal: id,
  event,
  kind,
}: {
  req: PayloadRequest;
  proposal: string;
  event: string;
  kind: ToldChange;
}): Promise<void> {
  const proposal = await req.payload.db.findOne<Proposal>({
    collection: 'proposals',
    where: { id: { equals: id } },
    req,
  });
  const told = await readToldEvent({ payload: req.payload, id: event, req });
  if (!proposal || !told) return;
  const timeZone = timeZoneOf(told);
  const place = placeOf(told);
  await tellProposer({
    req,
    library: told.library,
    proposal,
    kind: `event-${kind}`,
    write: (words, language) => {
      const said = textFor(language).rsvp.mail[kind === 'changed' ? 'eventChanged' : kind];
      const when = whenText({ at: told.startsAt, until: told.endsAt, timeZone, language });
      const isOff = kind === 'cancelled' || kind === 'postponed';
      return {
        subject: said.subject(told.title),
        paragraphs: [words.changed(told.title), ...(told.statusReason ? [told.statusReason] : [])],
        facts: isOff
          ? undefined
          : [
              { label: words.accepted.when, value: when },
              ...(place ? [{ label: words.accepted.where, value: place }] : []),
            ],
      };
    },
  });
}
