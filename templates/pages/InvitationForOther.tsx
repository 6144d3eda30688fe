import type { Text } from '../../src/core/text/index.ts';
import { ActionForm } from '../parts/ActionForm.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';

export type InvitationForOtherProps = {
  view: PageView;
  t: Text['invitations']['other'];
  signOutAction: string;
  /** The invitation itself, to come back to. */
  naar: string;
};

/** An invitation to another address than that of who is logged in. */
export function InvitationForOther({ view, t, signOutAction, naar }: InvitationForOtherProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead}>
        <ActionForm action={signOutAction} label={t.signOut} hidden={{ naar }} />
      </Hero>
    </Page>
  );
}
