import type { Text } from '../../src/core/text/index.ts';
import { ActionForm } from './ActionForm.tsx';
import { Badge, type BadgeTone } from './Badge.tsx';
import { Buttons } from './Buttons.tsx';

export type InvitationView = {
  id: string;
  email: string;
  /** As what, and of which group or partner. */
  what: string;
  state: { label: string; tone: BadgeTone };
  /** The day it was sent or accepted. */
  since: string;
  until?: string;
  canResend: boolean;
  canRevoke: boolean;
};

export type InvitationListProps = {
  t: Text['invitations'];
  invitations: InvitationView[];
  /** Where the buttons go: fields `uitnodiging` and `doe`. */
  action: string;
};

/** Who was invited, and what became of it. */
export function InvitationList({ t, invitations, action }: InvitationListProps) {
  if (invitations.length === 0) return <p className="nl-paragraph">{t.list.none}</p>;
  return (
    <ul className="kc-people kc-people--wide" aria-label={t.list.title}>
      {invitations.map((each) => (
        <li key={each.id} className="kc-people__person">
          <div className="kc-people__words">
            <span className="kc-people__name">
              {each.email}
              <Badge label={each.state.label} tone={each.state.tone} />
            </span>
            <span>{each.what}</span>
            <span>{[each.since, each.until].filter(Boolean).join('. ')}</span>
          </div>
          <div className="kc-people__more">
            <Buttons>
              {each.canResend ? (
                <ActionForm
                  action={action}
                  label={t.list.resend}
                  about={each.email}
                  hidden={{ uitnodiging: each.id, doe: 'opnieuw' }}
                />
              ) : null}
              {each.canRevoke ? (
                <ActionForm
                  action={action}
                  label={t.list.revoke}
                  about={each.email}
                  hidden={{ uitnodiging: each.id, doe: 'intrekken' }}
                  look="subtle"
                />
              ) : null}
            </Buttons>
          </div>
        </li>
      ))}
    </ul>
  );
}
