import type { FieldHook } from 'payload';
import { seatsTakenOf } from '../../../src/agenda/seats/seatsTakenOf.ts';

/** Shows how many seats the ledger says are taken; one question for all activities of a list. */
export const showSeatsTaken: FieldHook = ({ originalDoc, data, req }) => {
  const id = (data?.id ?? originalDoc?.id) as string | undefined;
  return id ? seatsTakenOf({ req, event: id }) : undefined;
};
