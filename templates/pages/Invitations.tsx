import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { fieldsOf } from '../parts/fieldsOf.ts';
import { ActionForm } from '../parts/ActionForm.tsx';
import { EmailField } from '../parts/EmailField.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { InvitationList, type InvitationView } from '../parts/InvitationList.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { PeopleList } from '../parts/PeopleList.tsx';
import { RadioGroup } from '../parts/RadioGroup.tsx';
import { Section } from '../parts/Section.tsx';
import { SelectField, type Option } from '../parts/SelectField.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';

export type StaffView = { id: string; name: string; lines: string[]; canReset: boolean };

export type InvitationsProps = {
  view: PageView;
  t: Text['invitations'];
  form: FormState;
  notice?: string;
  action: string;
  changeAction: string;
  resetAction: string;
  /** What the reader may invite people as. */
  roles: (keyof Text['invitations']['does'])[];
  groups: Option[];
  partners: Option[];
  invitations: InvitationView[];
  staff: StaffView[];
};

/** Inviting people to work or take part in a library, and who was invited. */
export function Invitations(props: InvitationsProps) {
  const { view, t, form, notice, invitations, changeAction, staff, resetAction } = props;
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : null}
      <InviteForm {...props} />
      <Section id="uitnodigingen" title={t.list.title} tone="tint">
        <InvitationList t={t} invitations={invitations} action={changeAction} />
      </Section>
      <Section id="medewerkers" title={t.staff.title}>
        <PeopleList
          label={t.staff.title}
          look="wide"
          people={staff.map(({ id, name, lines, canReset }) => ({
            id,
            name,
            lines,
            actions: canReset ? (
              <ActionForm action={resetAction} label={t.staff.reset} about={name} hidden={{ persoon: id }} />
            ) : undefined,
          }))}
        />
      </Section>
    </Page>
  );
}

function InviteForm({ view, t, form, action, roles, groups, partners }: InvitationsProps) {
  const base = fieldsOf({ view, form });
  return (
    <Section id="uitnodigen" title={t.form.title}>
      <Form action={action} labelledBy="uitnodigen">
        <EmailField t={view.t} form={form} label={t.form.email} whose="other" required />
        <RadioGroup
          {...base('rol')}
          label={t.form.role}
          options={roles.map((role) => ({ value: role, label: t.roles[role], hint: t.does[role] }))}
          required
        />
        <SelectField
          {...base('groep')}
          label={t.form.group}
          hint={t.form.groupHint}
          options={groups}
          empty={t.form.noGroup}
        />
        <SelectField
          {...base('partner')}
          label={t.form.partner}
          hint={t.form.partnerHint}
          options={partners}
          empty={t.form.noPartner}
        />
        <RadioGroup
          {...base('taal')}
          value={form.values.taal ?? 'nl'}
          label={t.form.language}
          options={[
            { value: 'nl', label: t.form.dutch },
            { value: 'en', label: t.form.english },
          ]}
          required
        />
        <TextArea {...base('bericht')} label={t.form.note} hint={t.form.noteHint} rows={3} maxLength={1000} />
        <SubmitButton label={t.form.send} />
      </Form>
    </Section>
  );
}
