import {
  ActionForm,
  CheckboxField,
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
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  action: string;
  stop?: string;
  form: FormState;
  tasks: Option[];
  rows: number[];
  people: Option[];
};

/** What I know, and whom. */
export function MinePage({ view, words, action, stop, form, tasks, rows, people }: Props) {
  const t = words.volunteers;
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={t.mine} lead={t.mineLead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="mijn" title={t.about}>
        <Form action={action} labelledBy="mijn">
          <TextField {...base('naam')} label={t.name} autoComplete="name" maxLength={100} required />
          <CheckboxGroup
            t={view.t}
            name="doen"
            label={t.tasks}
            options={tasks}
            values={(form.values.doen ?? '').split(',')}
          />
          <TextArea {...base('weet')} label={t.knows} hint={t.knowsHint} rows={3} maxLength={600} />
          <TextArea {...base('kent')} label={t.whom} hint={t.whomHint} rows={3} maxLength={600} />
          {people.length > 0 ? (
            <Fieldset legend={t.music}>
              {rows.map((index) => (
                <SelectField
                  {...base(`muziek-${index}`)}
                  key={index}
                  label={t.musicOne(index + 1)}
                  options={people}
                  empty=""
                />
              ))}
            </Fieldset>
          ) : null}
          <CheckboxField
            t={view.t}
            name="oproepen"
            label={t.mailCalls}
            checked={form.values.oproepen === 'ja'}
          />
          <CheckboxField
            t={view.t}
            name="akkoord"
            label={t.agree}
            hint={t.agreeHint}
            error={errorOf(form, 'akkoord')}
            checked={form.values.akkoord === 'ja'}
            required
          />
          <SubmitButton label={words.save} />
        </Form>
        {stop ? <ActionForm action={stop} label={t.stop} look="danger" /> : null}
      </Section>
    </Page>
  );
}
