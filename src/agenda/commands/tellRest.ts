import type { Payload } from 'payload';
import { inEvent } from '../inEvent.ts';
import type { ToldChange } from '../seats/factsOf.ts';
import { tellParties } from '../tellParties.ts';

const atOnce = 40;

/** Tells everyone who has not heard of a change yet, some at a time so that others can write in between. */
export async function tellRest({
  payload,
  event,
  kind,
  from,
  sequence,
}: {
  payload: Payload;
  event: string;
  kind: ToldChange;
  from: string;
  sequence: number;
}): Promise<void> {
  for (let told = atOnce; told === atOnce;) {
    told = await inEvent({
      payload,
      event,
      work: (req) => tellParties({ req, event, kind, from: from || undefined, sequence, limit: atOnce }),
    });
  }
}
