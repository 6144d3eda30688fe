import {
  ButtonLink,
  Buttons,
  ErrorSummary,
  Fieldset,
  fieldsOf,
  Form,
  Hero,
  NumberField,
  Page,
  Section,
  SelectField,
  SubmitButton,
  TextField,
  type FormState,
  type Option,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  event: string;
  action: string;
  form: FormState;
  about: number[];
  rows: number[];
  people: Option[];
  works: Option[];
  links: { person: string; work: string };
};

/** What makes an activity a music evening. */
export function EveningFormPage(props: Props) {
  const { view, words, event, action, form, about, rows, people, works, links } = props;
  const t = words.evening;
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={t.title} kicker={event} lead={t.lead}>
        <Buttons>
          <ButtonLink label={words.people.add} href={links.person} look="secondary" />
          <ButtonLink label={words.works.add} href={links.work} look="secondary" />
        </Buttons>
      </Hero>
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="avond" title={t.form}>
        <Form action={action} labelledBy="avond">
          <Fieldset legend={t.about}>
            {about.map((index) => (
              <SelectField
                {...base(`over-${index}`)}
                key={index}
                label={t.aboutOne(index + 1)}
                options={people}
                empty=""
              />
            ))}
          </Fieldset>
          <TextField {...base('deskundige')} label={t.specialist} hint={t.specialistHint} maxLength={150} />
          <TextField {...base('gespreksleider')} label={t.moderator} hint={t.moderatorHint} maxLength={150} />
          {rows.map((index) => (
            <Fieldset key={index} legend={t.piece(index + 1)}>
              <div className="kc-grid kc-grid--cards">
                <SelectField {...base(`werk-${index}`)} label={t.work} options={works} empty="" />
                <TextField {...base(`anders-${index}`)} label={t.other} hint={t.otherHint} maxLength={200} />
                <TextField {...base(`wie-${index}`)} label={t.performers} maxLength={200} />
                <TextField {...base(`erbij-${index}`)} label={t.note} maxLength={300} />
                <NumberField
                  {...base(`plek-${index}`)}
                  value={form.values[`plek-${index}`] ?? index + 1}
                  label={t.place}
                  min={1}
                  max={99}
                />
              </div>
            </Fieldset>
          ))}
          <SubmitButton label={words.save} />
        </Form>
      </Section>
    </Page>
  );
}
