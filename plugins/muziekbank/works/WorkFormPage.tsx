import {
  ErrorSummary,
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
  people: Option[];
  works: Option[];
};

/** A work of music, to write or change. */
export function WorkFormPage({ view, words, title, action, form, people, works }: Props) {
  const t = words.works;
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={title} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="werk" title={t.one}>
        <Form action={action} labelledBy="werk">
          <TextField {...base('titel')} label={t.name} maxLength={200} required />
          <SelectField
            {...base('componist')}
            label={t.composer}
            hint={t.composerHint}
            options={people}
            empty=""
          />
          <SelectField {...base('tekstdichter')} label={t.writer} options={people} empty="" />
          <TextField {...base('nummer')} label={t.number} hint={t.numberHint} maxLength={60} width="middle" />
          <TextField
            {...base('datum')}
            label={t.date}
            hint={words.people.dateHint}
            maxLength={10}
            width="middle"
          />
          <TextArea {...base('tekst')} label={words.people.summary} rows={4} maxLength={1500} />
          <SelectField {...base('deelvan')} label={t.partOf} options={works} empty="" />
          <IdentifierFields view={view} words={words} form={form} />
          <SubmitButton label={words.save} />
        </Form>
      </Section>
    </Page>
  );
}
