import {
  ActionForm,
  Badge,
  ButtonLink,
  Buttons,
  DateTimeFields,
  ErrorSummary,
  errorOf,
  FactList,
  Form,
  Hero,
  Notice,
  Page,
  Quote,
  Section,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  type FormState,
  type Option,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { ComponentProps } from 'react';
import { offerRows } from '../choose/offerRows.ts';
import { checks } from '../extend.ts';
import type { Words } from '../texts/index.ts';

export type CardProps = {
  view: PageView;
  words: Words;
  title: string;
  state: string;
  done?: string;
  form: FormState;
  base: string;
  facts: { term: string; detail: string; href?: string }[];
  /** Page of the core with the proposal and the talk. */
  talk: string;
  /** What can be done when it was held. */
  after?: { label: string; href: string }[];
  /** When the activity does not go on: to look for a new day. */
  reopen?: string;
  thanks?: { words: string; isSaid: boolean };
  options: {
    id: string;
    when: string;
    where: string;
    badge: ComponentProps<typeof Badge>;
    withdraw?: string;
  }[];
  /** As long as a day can be offered. */
  places?: Option[];
  notes: { id: string; body: string; by: string; on: string }[];
};

/** One proposal on the board: everything that only staff see. */
export function CardPage(props: CardProps) {
  const { view, words, title, state, done, form, facts, talk, after } = props;
  const t = words.card;
  return (
    <Page view={view}>
      <Hero title={title} kicker={t.kicker}>
        <Badge label={state} />
        <Buttons>
          {(after ?? []).map((link) => (
            <ButtonLink key={link.href} {...link} />
          ))}
          <ButtonLink label={t.talk} href={talk} look={after ? 'secondary' : 'primary'} />
        </Buttons>
      </Hero>
      <ErrorSummary t={view.t} errors={form.errors} />
      {done ? (
        <Notice tone="success" live>
          {done}
        </Notice>
      ) : null}
      <Notice tone="info">{t.staffOnly}</Notice>
      <FactList
        look="panel"
        facts={facts.map(({ term, detail, href }) => ({
          term,
          detail: href ? (
            <a className="nl-link" href={href}>
              {detail}
            </a>
          ) : (
            detail
          ),
        }))}
      />
      {props.reopen ? (
        <Notice tone="warning" title={words.board.newDate}>
          <ActionForm action={props.reopen} label={t.reopen} />
        </Notice>
      ) : null}
      <Thanks {...props} />
      <Offered {...props} />
      <Offer {...props} />
      <Checklist {...props} />
      <Notes {...props} />
    </Page>
  );
}

function Thanks({ view, words, form, base, thanks }: CardProps) {
  if (!thanks) return null;
  const t = words.card;
  return (
    <Section id="bedanken" title={t.thank} intro={thanks.isSaid ? undefined : t.thankIntro} tone="tint">
      {thanks.isSaid ? (
        <Quote text={thanks.words} />
      ) : (
        <Form action={`${base}/bedankt`} labelledBy="bedanken">
          <TextArea
            t={view.t}
            name="bedankt"
            label={t.thankWords}
            value={form.values.bedankt}
            error={errorOf(form, 'bedankt')}
            rows={4}
            maxLength={2000}
            required
          />
          <SubmitButton label={t.doThank} />
        </Form>
      )}
    </Section>
  );
}

function Offered({ words, options }: CardProps) {
  const t = words.card;
  if (options.length === 0) return null;
  return (
    <Section id="dagen" title={t.offered}>
      <ul className="kc-rows">
        {options.map(({ id, when, where, badge, withdraw }) => (
          <li className="kc-rows__row" key={id}>
            <span>
              {when}
              <br />
              {where} <Badge {...badge} />
            </span>
            {withdraw ? <ActionForm action={withdraw} label={t.withdraw} about={when} look="subtle" /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Offer({ view, words, form, base, places }: CardProps) {
  if (!places) return null;
  const t = words.card;
  const part = (name: string) => ({ name, value: form.values[name], error: errorOf(form, name) });
  return (
    <Section id="voorstellen" title={t.offer} intro={t.offerIntro} tone="tint">
      <Form action={`${base}/dagen`} labelledBy="voorstellen">
        {offerRows.map((row) => (
          <div className="kc-rows" key={row}>
            <DateTimeFields
              t={view.t}
              legend={t.offerRow(row)}
              required={row === 1}
              date={part(`datum${row}`)}
              from={part(`van${row}`)}
              until={part(`tot${row}`)}
            />
            <SelectField
              t={view.t}
              {...part(`ruimte${row}`)}
              label={t.place(row)}
              options={places}
              empty={t.choosePlace}
              required={row === 1}
            />
          </div>
        ))}
        <TextArea
          t={view.t}
          {...part('bericht')}
          label={t.offerWords}
          hint={t.offerWordsHint}
          rows={3}
          maxLength={3000}
        />
        <SubmitButton label={t.offerSubmit} />
      </Form>
    </Section>
  );
}

function Checklist({ view, words, form, base }: CardProps) {
  const t = words.card;
  const choices = (['todo', 'done', 'none'] as const).map((value) => ({
    value,
    label: t.checkStates[value],
  }));
  return (
    <Section id="afvinklijst" title={t.checklist} intro={t.checklistIntro}>
      <Form action={`${base}/lijst`} labelledBy="afvinklijst">
        {checks.map((check) => (
          <SelectField
            key={check}
            t={view.t}
            name={check}
            {...t.checks[check]}
            options={choices}
            value={form.values[check]}
            error={errorOf(form, check)}
            required
          />
        ))}
        <TextField t={view.t} name="erbij" label={t.checkNote} value={form.values.erbij} maxLength={500} />
        <SubmitButton label={t.save} />
      </Form>
    </Section>
  );
}

function Notes({ view, words, form, base, notes }: CardProps) {
  const t = words.card;
  return (
    <Section id="notities" title={t.notes} intro={t.notesIntro}>
      {notes.length === 0 ? (
        <p className="nl-paragraph">{t.noNotes}</p>
      ) : (
        <ul className="kc-rows">
          {notes.map(({ id, body, by, on }) => (
            <li className="kc-rows__row" key={id}>
              <span>
                <strong>
                  {by}, {on}
                </strong>
                <br />
                {body}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Form action={`${base}/notitie`} labelledBy="notities">
        <TextArea
          t={view.t}
          name="notitie"
          label={t.note}
          value={form.values.notitie}
          error={errorOf(form, 'notitie')}
          rows={3}
          maxLength={3000}
          required
        />
        <SubmitButton label={t.addNote} look="secondary" />
      </Form>
    </Section>
  );
}
