import {
  CheckboxGroup,
  ErrorSummary,
  errorOf,
  Fieldset,
  Form,
  Hero,
  Page,
  Section,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  type FormState,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

type Option = { value: string; label: string };
type Props = {
  view: PageView;
  words: Words;
  title: string;
  action: string;
  form: FormState;
  rows: number[];
  callings: Option[];
  ties: Option[];
  people: Option[];
};

/** A composer or musician, to write or change. */
export function PersonFormPage(props: Props) {
  const { view, words, title, action, form, rows, callings, ties, people } = props;
  const t = words.people;
  const base = (name: string) => ({ t: view.t, name, value: form.values[name], error: errorOf(form, name) });
  return (
    <Page view={view}>
      <Hero title={title} lead={t.formLead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="wie" title={t.who}>
        <Form action={action} labelledBy="wie">
          <TextField {...base('naam')} label={t.name} maxLength={150} required />
          <TextField {...base('sorteer')} label={t.sorted} hint={t.sortedHint} maxLength={150} />
          <CheckboxGroup
            t={view.t}
            name="wat"
            label={t.callings}
            options={callings}
            values={(form.values.wat ?? '').split(',')}
            error={errorOf(form, 'wat')}
            required
          />
          <TextField {...base('geboren')} label={t.born} hint={t.dateHint} maxLength={10} width="middle" />
          <TextField {...base('gestorven')} label={t.died} hint={t.dateHint} maxLength={10} width="middle" />
          <TextArea {...base('tekst')} label={t.summary} rows={5} maxLength={1500} />
          <Fieldset legend={t.links} hint={t.linksHint}>
            {rows.map((index) => (
              <div className="kc-grid kc-grid--cards" key={index}>
                <SelectField {...base(`hoe-${index}`)} label={t.tie(index + 1)} options={ties} empty="" />
                <SelectField {...base(`wie-${index}`)} label={t.tied(index + 1)} options={people} empty="" />
              </div>
            ))}
          </Fieldset>
          <Fieldset legend={words.identifiers.title} hint={words.identifiers.hint}>
            <TextField {...base('musicbrainz')} label="MusicBrainz" maxLength={200} />
            <TextField {...base('viaf')} label="VIAF" maxLength={200} />
            <TextField {...base('wikidata')} label="Wikidata" maxLength={200} />
          </Fieldset>
          <SubmitButton label={words.save} />
        </Form>
      </Section>
    </Page>
  );
}
