import {
  ErrorSummary,
  fieldsOf,
  Form,
  Hero,
  HiddenField,
  Honeypot,
  Notice,
  Page,
  RadioGroup,
  Section,
  SelectField,
  SubmitButton,
  TextField,
  type FormState,
  type Option,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';
import { ConsultationList, type ConsultationView } from './ConsultationsPage.tsx';

type Props = {
  view: PageView;
  words: Words;
  consultation: ConsultationView;
  booked: boolean;
  form: FormState;
  action: string;
  day?: { op: string; label: string; slots: Option[] };
  languages: Option[];
};

/** One consultation, and an appointment for it. */
export function BookPage({ view, words, consultation, booked, form, action, day, languages }: Props) {
  const t = words.consultations;
  return (
    <Page view={view}>
      <Hero title={consultation.title} lead={t.lead} />
      {booked ? (
        <Notice tone="success" title={t.booked} live>
          {t.bookedText}
        </Notice>
      ) : null}
      <ErrorSummary t={view.t} errors={form.errors} />
      {day ? (
        <BookForm view={view} words={words} form={form} action={action} day={day} languages={languages} />
      ) : null}
      <Section id="spreekuur" title={t.next}>
        <ConsultationList words={words} consultations={[consultation]} />
      </Section>
    </Page>
  );
}

function BookForm({
  view,
  words,
  form,
  action,
  day,
  languages,
}: Pick<Props, 'view' | 'words' | 'form' | 'action' | 'languages'> & { day: NonNullable<Props['day']> }) {
  const t = words.consultations;
  const base = fieldsOf({ view, form });
  return (
    <Section id="afspraak" title={t.bookOn(day.label)} tone="tint">
      {day.slots.length === 0 ? (
        <p className="nl-paragraph">{t.full}</p>
      ) : (
        <Form action={action} labelledBy="afspraak">
          <HiddenField name="op" value={day.op} />
          <Honeypot t={view.t} />
          <RadioGroup {...base('tijd')} label={t.slots} options={day.slots} required />
          <TextField
            {...base('naam')}
            label={t.name}
            hint={t.nameHint}
            autoComplete="given-name"
            maxLength={100}
            required
          />
          <TextField
            {...base('email')}
            label={t.email}
            hint={t.emailHint}
            type="email"
            autoComplete="email"
            maxLength={254}
            required
          />
          <SelectField {...base('taal')} label={t.prefer} options={languages} required />
          <TextField {...base('nodig')} label={t.needs} hint={t.needsHint} maxLength={300} />
          <SubmitButton label={t.submit} />
        </Form>
      )}
    </Section>
  );
}
