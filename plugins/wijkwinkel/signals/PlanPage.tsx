import {
  Badge,
  CheckboxGroup,
  DateTimeFields,
  ErrorSummary,
  errorOf,
  fieldsOf,
  Form,
  Hero,
  NumberField,
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
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  action: string;
  form: FormState;
  label: string;
  questions: { id: string; text?: string; href: string }[];
  places: Option[];
  partners: Option[];
};

/** From a signal to a meeting. */
export function PlanPage({ view, words, action, form, label, questions, places, partners }: Props) {
  const t = words.signals;
  const { values } = form;
  const base = fieldsOf({ view, form });
  const part = (name: string) => ({ name, value: values[name], error: errorOf(form, name) });
  return (
    <Page view={view}>
      <Hero title={t.plan} lead={label} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="vragen" title={t.agenda} intro={t.planLead}>
        <ul>
          {questions.map(({ id, text, href }) => (
            <li key={id}>
              {text ?? (
                <>
                  <Badge label={t.notWorded} tone="warn" />{' '}
                  <a className="nl-link" href={href}>
                    {t.word}
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="plannen" title={t.submit} tone="tint">
        <Form action={action} labelledBy="plannen">
          <TextField {...base('titel')} label={t.name} maxLength={150} required />
          <TextArea {...base('samenvatting')} label={t.summary} rows={3} maxLength={400} required />
          <DateTimeFields
            t={view.t}
            legend={t.when}
            required
            date={part('datum')}
            from={part('van')}
            until={part('tot')}
          />
          <SelectField {...base('ruimte')} label={t.place} options={places} empty={t.choosePlace} required />
          <NumberField {...base('plaatsen')} label={t.seats} min={1} />
          {partners.length > 0 ? (
            <CheckboxGroup
              t={view.t}
              name="partners"
              label={t.partners}
              options={partners}
              values={(values.partners ?? '').split(',')}
            />
          ) : null}
          <SubmitButton label={t.submit} />
        </Form>
      </Section>
    </Page>
  );
}
