import {
  ActionForm,
  ButtonLink,
  Buttons,
  ErrorSummary,
  errorOf,
  FactList,
  Form,
  Hero,
  Notice,
  Page,
  RadioGroup,
  Section,
  SubmitButton,
  TextArea,
  type FormState,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

export type ChoiceProps = {
  view: PageView;
  words: Words;
  title: string;
  /** Of the proposal. */
  name: string;
  form: FormState;
  action: string;
  askAction?: string;
  asked: boolean;
  options: { value: string; label: string; hint: string; disabled: boolean }[];
  alternatives: { label: string; text: string }[];
  event?: { when: string; where: string; signUps: string; href: string };
  notice: string;
  links: { proposal: string; guide: string };
};

/** The proposer's own page: pick a day, or see how many come. */
export function ChoicePage(props: ChoiceProps) {
  const { view, words, title, name, form, event, links } = props;
  const t = words.choose;
  return (
    <Page view={view}>
      <Hero
        title={title}
        kicker={name}
        lead={event ? t.plannedText : props.askAction ? t.lead(name) : undefined}
      />
      <ErrorSummary t={view.t} errors={form.errors} />
      {props.asked ? (
        <Notice tone="success" live>
          {t.asked}
        </Notice>
      ) : null}
      <Notice tone="info">{props.notice}</Notice>
      {event ? <Planned words={words} event={event} /> : <Choose {...props} />}
      <Buttons>
        <ButtonLink label={t.toProposal} href={links.proposal} look="secondary" />
        <ButtonLink label={t.guide} href={links.guide} look="secondary" />
      </Buttons>
    </Page>
  );
}

function Planned({ words, event }: { words: Words; event: NonNullable<ChoiceProps['event']> }) {
  const { card: t, choose } = words;
  return (
    <Section id="activiteit" title={t.signUps}>
      <FactList
        look="panel"
        facts={[
          { term: t.when, detail: event.when },
          { term: t.where, detail: event.where },
          { term: t.signUps, detail: event.signUps },
        ]}
      />
      <ButtonLink label={choose.toEvent} href={event.href} />
    </Section>
  );
}

function Choose({ view, words, form, action, askAction, options, alternatives }: ChoiceProps) {
  const t = words.choose;
  if (!askAction) return null;
  return (
    <>
      <Section id="dagen" title={t.title} tone="tint">
        {options.length === 0 ? (
          <p className="nl-paragraph">{t.nothing}</p>
        ) : (
          <Form action={action} labelledBy="dagen">
            <RadioGroup
              t={view.t}
              name="optie"
              label={t.options}
              options={options}
              value={form.values.optie}
              error={errorOf(form, 'optie')}
              required
            />
            <p className="nl-paragraph">{t.afterwards}</p>
            <SubmitButton label={t.submit} />
          </Form>
        )}
      </Section>
      {alternatives.length > 0 ? (
        <Section id="ook-vrij" title={t.also} intro={t.alsoIntro}>
          <ul className="kc-linklist">
            {alternatives.map(({ label, text }) => (
              <li key={label}>
                {label}
                <ActionForm action={askAction} label={t.ask} about={label} hidden={{ wanneer: text }} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="anders" title={t.none} intro={t.noneIntro}>
        <Form action={askAction} labelledBy="anders">
          <TextArea
            t={view.t}
            name="wanneer"
            label={t.noneLabel}
            value={form.values.wanneer}
            error={errorOf(form, 'wanneer')}
            rows={3}
            maxLength={1000}
            required
          />
          <SubmitButton label={t.noneSubmit} look="secondary" />
        </Form>
      </Section>
    </>
  );
}
