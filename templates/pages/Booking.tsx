import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { ActionForm } from '../parts/ActionForm.tsx';
import { Badge, type BadgeView } from '../parts/Badge.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { FactList, type Fact } from '../parts/FactList.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { Section } from '../parts/Section.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';

export type BookingProps = {
  view: PageView;
  t: Text['rooms']['booking'];
  title: string;
  state: BadgeView;
  facts: Fact[];
  event?: LinkView;
  /** What just happened. */
  notice?: string;
  /** Addresses to POST to; left out where this person cannot, or it is too late. */
  approve?: string;
  refuse?: string;
  end?: string;
  /** Whether ending it needs a reason, because someone else reads it. */
  asksWhy: boolean;
  backHref?: string;
  form: FormState;
};

/** One booking, and what can be done with it. */
export function Booking(props: BookingProps) {
  const { view, t, title, state, facts, event, notice, approve, refuse, end, asksWhy, backHref, form } =
    props;
  const errorOf = (name: string) => form.errors.find((each) => each.field === name)?.message;
  return (
    <Page view={view}>
      <Hero title={title} kicker={t.title}>
        <Badge {...state} />
      </Hero>
      <ErrorSummary t={view.t} errors={form.errors} />
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : null}
      <FactList facts={facts} look="panel" />
      {event ? (
        <Notice tone="info">
          <p>{t.viaEvent}</p>
          <a className="nl-link" href={event.href}>
            {event.label}
          </a>
        </Notice>
      ) : null}
      {approve && refuse ? (
        <Section id="besluit" title={t.decide}>
          <ActionForm action={approve} label={t.approve} look="primary" />
          <Form action={refuse} label={t.refuse}>
            <TextArea
              t={view.t}
              name="reden"
              label={t.refuseReason}
              hint={t.refuseHint}
              value={form.values.reden}
              error={errorOf('reden')}
              rows={3}
              maxLength={1000}
              required
            />
            <SubmitButton label={t.refuse} look="danger" />
          </Form>
        </Section>
      ) : null}
      {end ? (
        <Section id="afzeggen" title={t.cancel} intro={t.cancelText}>
          <Form action={end} labelledBy="afzeggen">
            {asksWhy ? (
              <TextArea
                t={view.t}
                name="waarom"
                label={t.cancelReason}
                hint={t.refuseHint}
                value={form.values.waarom}
                error={errorOf('waarom')}
                rows={3}
                maxLength={1000}
              />
            ) : null}
            <SubmitButton label={t.doCancel} look="danger" />
          </Form>
        </Section>
      ) : null}
      {backHref ? (
        <Buttons>
          <ButtonLink label={t.back} href={backHref} look="subtle" />
        </Buttons>
      ) : null}
    </Page>
  );
}
