import {
  CheckboxGroup,
  ErrorSummary,
  errorOf,
  Fieldset,
  fieldsOf,
  Form,
  Hero,
  Page,
  Section,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  type FormState,
  type Option,
  type PageView,
} from '../../../src/flavours/hub.ts';
import { IdentifierFields } from '../parts/IdentifierFields.tsx';
import type { Words } from '../texts/index.ts';

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
  const base = fieldsOf({ view, form });
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
          <IdentifierFields view={view} words={words} form={form} />
          <SubmitButton label={words.save} />
        </Form>
      </Section>
    </Page>
  );
}
