import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { ActionForm } from '../parts/ActionForm.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Hero } from '../parts/Hero.tsx';
import { InvitationList, type InvitationView } from '../parts/InvitationList.tsx';
import { ManageGroupForm } from '../parts/ManageGroupForm.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { PeopleList } from '../parts/PeopleList.tsx';
import { Section } from '../parts/Section.tsx';

export type ManageGroupProps = {
  view: PageView;
  t: Text['groups']['manage'];
  lead: string;
  notice?: string;
  form: FormState;
  action: string;
  memberAction: string;
  words: Text['invitations'];
  invitations: InvitationView[];
  inviteAction: string;
  /** Language of the group's own words. */
  lang?: string;
  members: { id: string; name: string; role?: string; isModerator: boolean }[];
};

/** The desk of a group. */
export function ManageGroup(props: ManageGroupProps) {
  const { view, t, lead, notice, form, members, memberAction } = props;
  return (
    <Page view={view}>
      <Hero title={t.title} lead={lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : null}
      <ManageGroupForm {...props} />
      <Section id="deelnemers" title={t.people} tone="tint">
        <PeopleList
          label={t.people}
          look="wide"
          people={members.map(({ id, name, role, isModerator }) => ({
            id,
            name,
            role,
            actions: (
              <Buttons>
                <ActionForm
                  action={memberAction}
                  label={isModerator ? t.makeMember : t.makeModerator}
                  about={name}
                  hidden={{ deelnemer: id, doe: isModerator ? 'member' : 'moderator' }}
                />
                <ActionForm
                  action={memberAction}
                  label={t.remove}
                  about={name}
                  hidden={{ deelnemer: id, doe: 'remove' }}
                  look="subtle"
                />
              </Buttons>
            ),
          }))}
        />
      </Section>
      <Section id="uitnodigingen" title={props.words.list.title}>
        <InvitationList t={props.words} invitations={props.invitations} action={props.inviteAction} />
      </Section>
    </Page>
  );
}
