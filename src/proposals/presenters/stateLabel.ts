import type { Text } from '../../core/text/index.ts';
import type { Proposal } from '../../payload-types.ts';

/** How a proposal stands, in words: an invitation without an answer is no draft of the proposer's own. */
export function stateLabel({
  t,
  proposal,
}: {
  t: Text;
  proposal: Pick<Proposal, 'state' | 'invitedBy' | 'declinedBy'>;
}): string {
  const words = t.proposals.states;
  if (proposal.state === 'draft' && proposal.invitedBy) return words.invited;
  if (proposal.state === 'declined' && proposal.declinedBy === 'proposer') return words.withdrawn;
  return words[proposal.state];
}
