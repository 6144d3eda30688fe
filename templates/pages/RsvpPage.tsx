import type { Text } from '../../src/core/text/index.ts';
import { ActionForm } from '../parts/ActionForm.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { DateBadge, type DateParts } from '../parts/DateBadge.tsx';
import { ErrorSummary, type FieldError } from '../parts/ErrorSummary.tsx';
import { FactList, type Fact } from '../parts/FactList.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice, type NoticeTone } from '../parts/Notice.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextField } from '../parts/TextField.tsx';

type Change = {
  t: Text;
  action: string;
  max: number;
  /** What a mail asked whether to change it into. */
  wish?: string;
  values: Record<string, string>;
  errors: FieldError[];
};

export type RsvpPageProps = {
  view: PageView;
  t: Text['rsvp']['mine'];
  event: string;
  eventHref: string;
  date: DateParts;
  facts: Fact[];
  notices: { tone: NoticeTone; text: string; live?: boolean }[];
  confirm?: { action: string; text: string };
  /** For who had left, or was too late. */
  rejoin?: { action: string };
  calendarHref?: string;
  change?: Change;
  leave?: { action: string };
};

/** What I signed up for, behind a personal link: confirm, change, leave. */
export function RsvpPage(props: RsvpPageProps) {
  const { view, t, event, eventHref, date, facts, notices, confirm, rejoin, calendarHref, change, leave } =
    props;
  return (
    <Page view={view}>
      <Hero title={event} kicker={t.title}>
        <DateBadge date={date} size="large" />
      </Hero>
      <ErrorSummary t={view.t} errors={change?.errors ?? []} />
      {notices.map((notice) => (
        <Notice key={notice.text} tone={notice.tone} live={notice.live}>
          {notice.text}
        </Notice>
      ))}
      {confirm ? (
        <Section id="bevestigen" title={t.confirm} intro={confirm.text} tone="tint">
          <ActionForm action={confirm.action} label={t.confirm} look="primary" />
        </Section>
      ) : null}
      <Section id="gegevens" title={t.title}>
        <FactList facts={facts} look="panel" />
        <Buttons>
          {calendarHref ? <ButtonLink label={t.calendar} href={calendarHref} download /> : null}
          <ButtonLink label={t.event} href={eventHref} look="secondary" />
          {rejoin ? <ActionForm action={rejoin.action} label={t.rejoin} look="primary" /> : null}
        </Buttons>
      </Section>
      {change ? <ChangeForm t={t} change={change} /> : null}
      {leave ? (
        <Section id="afmelden" title={t.leave} intro={t.leaveText}>
          <ActionForm action={leave.action} label={t.leaveSubmit} look="danger" />
        </Section>
      ) : null}
    </Page>
  );
}

function ChangeForm({ t: words, change }: { t: Text['rsvp']['mine']; change: Change }) {
  const { t, action, max, wish, values, errors } = change;
  const field = (name: string) => ({
    t: t.shell,
    name,
    error: errors.find((each) => each.field === name)?.message,
    required: true,
  });
  return (
    <Section id="wijzigen" title={words.change}>
      {wish ? <Notice tone="info">{wish}</Notice> : null}
      <Form action={action} labelledBy="wijzigen">
        <TextField
          {...field('naam')}
          label={words.name}
          value={values.naam}
          autoComplete="name"
          maxLength={100}
        />
        <NumberField
          {...field('personen')}
          label={t.rsvp.form.people}
          hint={t.rsvp.form.peopleHint(max)}
          value={values.personen}
          min={1}
          max={max}
        />
        <SubmitButton label={words.changeSubmit} />
      </Form>
    </Section>
  );
}
