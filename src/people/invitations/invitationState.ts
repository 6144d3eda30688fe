import { now } from '../../core/now.ts';
import type { Invitation } from '../../payload-types.ts';

export type InvitationState = 'sent' | 'accepted' | 'expired' | 'revoked';

/** Where an invitation stands now: the database does not hear of it when seven days are over. */
export function invitationState({
  state,
  expiresAt,
}: Pick<Invitation, 'state' | 'expiresAt'>): InvitationState {
  return state === 'sent' && new Date(expiresAt) <= now() ? 'expired' : state;
}
