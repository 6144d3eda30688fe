import type { PayloadRequest } from 'payload';
import type { Rsvp } from '../../payload-types.ts';
import { mailParty } from '../mails/mailParty.ts';
import { newPartyLetter } from '../mails/newPartyLetter.ts';
import { positionOf } from '../positionOf.ts';
import type { ToldEvent } from '../readToldEvent.ts';

/**
 * Tells a new party where it stands (newPartyLetter).
 * @param noRoomFor a larger party that there was no room for
 */
export async function mailNewParty({
  req,
  ...party
}: {
  req: PayloadRequest;
  event: ToldEvent;
  rsvp: Rsvp;
  sequence: number;
  noRoomFor?: number;
}): Promise<void> {
  const { rsvp } = party;
  const position =
    rsvp.state === 'waitlisted' ? await positionOf({ payload: req.payload, rsvp, req }) : undefined;
  await mailParty({ req, ...newPartyLetter({ ...party, position }) });
}
