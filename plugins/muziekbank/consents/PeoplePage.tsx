import {
  ActionForm,
  Badge,
  CheckboxField,
  CheckboxGroup,
  ErrorSummary,
  fieldsOf,
  Form,
  Hero,
  Notice,
  Page,
  PeopleList,
  RadioGroup,
  Section,
  SelectField,
  SubmitButton,
  TextField,
  type FormState,
  type Option,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { MuziekbankConsent } from '../../../src/payload-types.ts';
import type { Words } from '../texts/index.ts';

type PersonInView = {
  id: string;
  name: string;
  address?: string;
  duty: string;
  parts: string[];
  state: MuziekbankConsent['state'];
  when?: string;
  isPaper: boolean;
  withdraw?: string;
  give?: string;
  again?: string;
  remove?: string;
};
type Props = {
  view: PageView;
  words: Words;
  recording: string;
  done: boolean;
  form: FormState;
  action: string;
  duties: Option[];
  parts: Option[];
  people: PersonInView[];
};

const tones = { asked: 'warn', given: 'good', refused: 'bad', withdrawn: 'bad' } as const;

/** Who is in view, and what they said. */
export function PeoplePage(props: Props) {
  const { view, words, recording, done, form, people } = props;
  const t = words.inView;
  return (
    <Page view={view}>
      <Hero title={t.title} kicker={recording} lead={t.lead} />
      {done ? (
        <Notice tone="success" live>
          {words.done}
        </Notice>
      ) : null}
      <ErrorSummary t={view.t} errors={form.errors} />
      {people.length > 0 ? (
        <Section id="mensen" title={t.list}>
          <PeopleList
            label={t.list}
            look="wide"
            people={people.map((person) => ({
              id: person.id,
              name: person.name,
              role: person.duty,
              lines: [
                [words.consent.states[person.state], person.when].filter(Boolean).join(', '),
                person.parts.length > 0 ? person.parts.join(', ') : words.consent.whole,
                ...(person.address ? [person.address] : []),
              ],
              actions: <Actions words={words} person={person} />,
            }))}
          />
        </Section>
      ) : null}
      <Add {...props} />
    </Page>
  );
}

function Actions({ words, person }: { words: Words; person: PersonInView }) {
  const t = words.inView;
  return (
    <>
      <Badge label={words.consent.short[person.state]} tone={tones[person.state]} />
      {person.again ? <ActionForm action={person.again} label={t.again} about={person.name} /> : null}
      {person.give ? <ActionForm action={person.give} label={t.give} about={person.name} /> : null}
      {person.remove ? <ActionForm action={person.remove} label={t.remove} about={person.name} /> : null}
      {person.withdraw ? (
        <ActionForm action={person.withdraw} label={t.withdraw} about={person.name} look="danger" />
      ) : null}
    </>
  );
}

function Add({ view, words, form, action, duties, parts }: Props) {
  const t = words.inView;
  const base = fieldsOf({ view, form });
  return (
    <Section id="erbij" title={t.add} intro={t.addIntro} tone="tint">
      <Form action={action} labelledBy="erbij">
        <TextField {...base('naam')} label={t.name} maxLength={100} required />
        <SelectField {...base('wat')} label={t.duty} options={duties} empty={words.parts.choose} required />
        <RadioGroup
          {...base('hoe')}
          label={t.way}
          options={[
            { value: 'mail', label: t.byMail },
            { value: 'paper', label: t.onPaper },
          ]}
          required
        />
        <TextField {...base('email')} label={t.email} hint={t.emailHint} type="email" maxLength={254} />
        <SelectField
          {...base('taal')}
          label={t.language}
          options={[
            { value: 'nl', label: words.manage.languages.nl },
            { value: 'en', label: words.manage.languages.en },
          ]}
          required
        />
        {parts.length > 0 ? (
          <CheckboxGroup
            t={view.t}
            name="delen"
            label={t.parts}
            hint={t.partsHint}
            options={parts}
            values={(form.values.delen ?? '').split(',')}
          />
        ) : null}
        <CheckboxField
          t={view.t}
          name="noemen"
          label={t.named}
          hint={t.namedHint}
          checked={form.values.noemen === 'ja'}
        />
        <SubmitButton label={t.save} />
      </Form>
    </Section>
  );
}
