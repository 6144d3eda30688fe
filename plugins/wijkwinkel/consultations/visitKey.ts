/** The unique key of a time, or of a number, of one consultation on one day. */
export function visitKey({
  consultation,
  occursAt,
  slot,
  number,
}: {
  consultation: string;
  occursAt: Date;
  slot?: Date;
  number?: number;
}): string {
  return [consultation, occursAt.getTime(), slot ? slot.getTime() : `n${number}`].join(':');
}
