import {
  ErrorSummary,
  Fieldset,
  fieldsOf,
  Form,
  HiddenField,
  Hero,
  Notice,
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
  recording: string;
  action: string;
  form: FormState;
  rows: number[];
  works: Option[];
  rights: Option[];
  fromProgramme: boolean;
  /** Names of those who are known, to write over. */
  people: string;
};

/** The parts of a recording. */
export function PartsPage(props: Props) {
  const { view, words, recording, action, form, rows, works, rights, fromProgramme, people } = props;
  const t = words.parts;
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={t.title} kicker={recording} lead={t.lead} />
      {fromProgramme ? <Notice tone="info">{t.fromProgramme}</Notice> : null}
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="delen" title={t.form} intro={people ? t.known(people) : undefined}>
        <Form action={action} labelledBy="delen">
          {rows.map((index) => (
            <Fieldset key={index} legend={t.part(index + 1)}>
              <HiddenField name={`deel-${index}`} value={form.values[`deel-${index}`] ?? ''} />
              <div className="kc-grid kc-grid--cards">
                <TextField
                  {...base(`begin-${index}`)}
                  label={t.begins}
                  hint={t.beginsHint}
                  maxLength={10}
                  width="short"
                />
                <TextField {...base(`titel-${index}`)} label={t.name} hint={t.nameHint} maxLength={200} />
                <SelectField {...base(`werk-${index}`)} label={t.work} options={works} empty="" />
                <TextField
                  {...base(`spelers-${index}`)}
                  label={t.players}
                  hint={t.playersHint}
                  maxLength={500}
                />
                <SelectField
                  {...base(`rechten-${index}`)}
                  label={t.rights}
                  options={rights}
                  empty={t.choose}
                />
                <TextField {...base(`afspraak-${index}`)} label={t.rightsNote} maxLength={300} />
                <TextField
                  {...base(`apart-${index}`)}
                  label={t.url}
                  hint={t.urlHint}
                  type="url"
                  maxLength={500}
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
