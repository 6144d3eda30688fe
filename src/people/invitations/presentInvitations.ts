import type { InvitationView } from '../../../templates/parts/InvitationList.tsx';
import { dateText } from '../../core/time/dateText.ts';
import { homeZone } from '../../core/time/homeZone.ts';
import type { Invitation } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { personIn } from '../personIn.ts';
import { presentPerson } from '../presentPerson.ts';
import { idOf } from '../roles.ts';
import { invitationState } from './invitationState.ts';

/**
 * Invitations as who looks after them sees them.
 * @param mayChange whether the reader may send it again or withdraw it
 */
export function presentInvitations({
  ctx,
  invitations,
  mayChange,
}: {
  ctx: Context;
  invitations: Invitation[];
  mayChange: (invitation: Invitation) => boolean;
}): InvitationView[] {
  const t = ctx.t.invitations;
  const day = (at: string) => dateText({ at, timeZone: homeZone, language: ctx.language, short: true });
  return invitations.map((invitation) => {
    const state = invitationState(invitation);
    const { group, partner, role } = invitation;
    const of = typeof group === 'object' && group ? group.title : '';
    const by = typeof partner === 'object' && partner ? partner.name : '';
    const at = state === 'accepted' ? invitation.acceptedAt : invitation.sentAt;
    return {
      id: invitation.id,
      email: addressOf({ ctx, invitation }),
      what: [t.roles[role], of || by].filter(Boolean).join(': '),
      state: {
        label: t.state[state],
        tone: state === 'accepted' ? 'good' : state === 'sent' ? 'plain' : 'warn',
      },
      since: at ? day(at) : '',
      until: state === 'sent' ? t.until(day(invitation.expiresAt)) : undefined,
      canResend: (state === 'sent' || state === 'expired') && mayChange(invitation),
      canRevoke: state === 'sent' && mayChange(invitation),
    };
  });
}

/** Whoever looks after invitations typed the address, or works beside who did. */
function addressOf({ ctx, invitation }: { ctx: Context; invitation: Invitation }): string {
  const onlooker = { actor: ctx.user, library: idOf(invitation.library), isHost: true };
  const { email = '' } = presentPerson({
    onlooker,
    person: personIn.invitation(invitation),
    nobody: '',
  });
  return email;
}
