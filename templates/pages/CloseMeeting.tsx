import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { FactList, type Fact } from '../parts/FactList.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Honeypot } from '../parts/Honeypot.tsx';
import { LineTrail, type TrailItem } from '../parts/LineTrail.tsx';
import { Notice } from '../parts/Notice.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';

export type CloseMeetingProps = {
  view: PageView;
  t: Text['meetings']['close'];
  title: string;
  facts: Fact[];
  action: string;
  form: FormState;
  /** Where the number that is filled in comes from. */
  attendedHint?: string;
  /** The next step, once it is closed. */
  dossier?: LinkView & { hint: string };
  backHref: string;
  trail: TrailItem[];
};

/** After a meeting: how many came, what was said, what was learned. */
export function CloseMeeting(props: CloseMeetingProps) {
  const { view, t, title, facts, action, form, dossier, backHref, trail } = props;
  const base = (name: string) => ({
    t: view.t,
    name,
    value: form.values[name],
    error: form.errors.find((each) => each.field === name)?.message,
  });
  return (
    <Page view={view}>
      <Hero title={title} lead={dossier ? undefined : t.lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {dossier ? (
        <Notice tone="success" title={t.done} live>
          <p>{dossier.hint}</p>
          <Buttons>
            <ButtonLink label={dossier.label} href={dossier.href} />
            <ButtonLink label={t.back} href={backHref} look="secondary" />
          </Buttons>
        </Notice>
      ) : null}
      <FactList facts={facts} look="panel" />
      <Form action={action} label={title}>
        <NumberField
          {...base('aanwezig')}
          label={t.attended}
          hint={props.attendedHint}
          min={0}
          max={100000}
          required
        />
        <TextArea
          {...base('verslag')}
          label={t.minutes}
          hint={t.minutesHint}
          rows={14}
          maxLength={30000}
          required
        />
        <TextArea {...base('geleerd')} label={t.learned} rows={4} maxLength={5000} />
        <Honeypot t={view.t} />
        <SubmitButton label={dossier ? t.save : t.submit} />
      </Form>
      <LineTrail t={view.t} items={trail} />
    </Page>
  );
}
