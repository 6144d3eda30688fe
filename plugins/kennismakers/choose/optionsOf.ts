import type { Payload, PayloadRequest, Where } from 'payload';
import { mustBeFree, now, Problem } from '../../../src/flavours/hub.ts';
import type { Branch, KennismakersOption, Room } from '../../../src/payload-types.ts';

export type FilledOption = Omit<KennismakersOption, 'branch' | 'room'> & {
  branch: Branch;
  room: Room | null;
};
export type Standing = 'free' | 'taken' | 'past';

/** The days and places that were offered for a proposal, in order of time, with branch and room. */
export async function optionsOf({
  payload,
  req,
  proposal,
  only = {},
}: {
  payload: Payload;
  req: PayloadRequest;
  /** Id. */
  proposal: string;
  only?: Where;
}): Promise<FilledOption[]> {
  const { docs } = await payload.find({
    collection: 'kennismakers-options',
    where: { and: [{ proposal: { equals: proposal } }, only] },
    sort: 'startsAt',
    limit: 60,
    depth: 1,
    pagination: false,
    overrideAccess: true, // for the proposer by a personal link, or a librarian: checked by the page
    req,
  });
  return docs.flatMap((option) =>
    option.branch && typeof option.branch === 'object'
      ? [
          {
            ...option,
            branch: option.branch,
            room: typeof option.room === 'object' ? (option.room ?? null) : null,
          },
        ]
      : [],
  );
}

/** Whether an option can be picked now. The booking decides; this is what is shown. */
export async function standingOf({
  payload,
  option,
}: {
  payload: Payload;
  option: FilledOption;
}): Promise<Standing> {
  if (new Date(option.startsAt) <= now()) return 'past';
  if (!option.room) return 'free';
  try {
    await mustBeFree({
      payload,
      room: option.room.id,
      startsAt: new Date(option.startsAt),
      endsAt: new Date(option.endsAt),
      field: 'optie',
      team: true,
    });
    return 'free';
  } catch (err) {
    if (err instanceof Problem) return 'taken';
    throw err;
  }
}
