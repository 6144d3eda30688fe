import type { Event, Proposal } from '../../../src/payload-types.ts';

export const boardStates = ['sent', 'talking', 'accepted', 'planned', 'held', 'declined'] as const;
export type BoardState = (typeof boardStates)[number];

type Standing = Pick<Proposal, 'state'> & { kennismakers?: { offeredAt?: string | null } };

/**
 * Where a proposal stands, from what is known of it and of its event: nothing is set by hand. *Accepted* is a
 * yes without a day: the proposer is choosing, or the event was called off.
 * @param event the activity it became, when it can be read
 */
export function boardState({
  proposal,
  event,
  at,
}: {
  proposal: Standing;
  event?: Pick<Event, '_status' | 'eventStatus' | 'endsAt'>;
  at: Date;
}): BoardState {
  if (proposal.state === 'declined') return 'declined';
  if (proposal.state === 'accepted') {
    const isOn =
      event && event._status === 'published' && !['cancelled', 'postponed'].includes(event.eventStatus);
    if (!isOn) return 'accepted';
    return event.eventStatus === 'held' || new Date(event.endsAt) <= at ? 'held' : 'planned';
  }
  if (proposal.state === 'draft') return 'sent';
  if (proposal.kennismakers?.offeredAt) return 'accepted';
  return proposal.state === 'talking' ? 'talking' : 'sent';
}
