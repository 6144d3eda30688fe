import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { fieldsOf } from '../parts/fieldsOf.ts';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { RadioGroup } from '../parts/RadioGroup.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';

export type GroupMineProps = {
  view: PageView;
  t: Text['groups']['mine'];
  join: Text['groups']['join'];
  /** The group's name. */
  lead: string;
  form: FormState;
  action: string;
  leaveAction: string;
};

/** How one takes part in a group, and leaving it. */
export function GroupMine({ view, t, join, lead, form, action, leaveAction }: GroupMineProps) {
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={t.title} lead={lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="deelname" title={t.how}>
        <Form action={action} labelledBy="deelname">
          <TextField
            {...base('naam')}
            label={t.name}
            hint={join.nameHint}
            autoComplete="nickname"
            maxLength={100}
            width="middle"
            required
          />
          <TextArea {...base('brengt')} label={join.brings} hint={join.bringsHint} rows={2} maxLength={500} />
          <TextArea {...base('zoekt')} label={join.seeks} hint={join.seeksHint} rows={2} maxLength={500} />
          <SubmitButton label={t.save} />
        </Form>
      </Section>
      <Section id="stoppen" title={t.leave} intro={t.leaveIntro} tone="tint">
        <Form action={leaveAction} labelledBy="stoppen">
          <RadioGroup
            {...base('berichten')}
            value="blijf"
            label={t.words}
            options={[
              { value: 'blijf', label: t.stay, hint: t.stayHint },
              { value: 'weg', label: t.go, hint: t.goHint },
            ]}
            required
          />
          <SubmitButton label={t.leave} look="secondary" />
        </Form>
      </Section>
    </Page>
  );
}
