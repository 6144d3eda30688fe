import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { PeopleList } from '../parts/PeopleList.tsx';
import { Quote } from '../parts/Quote.tsx';
import { RadioGroup } from '../parts/RadioGroup.tsx';
import { Section } from '../parts/Section.tsx';
import type { Option } from '../parts/SelectField.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import type { CaseView } from './Moderation.tsx';

export type ModerateThingProps = {
  view: PageView;
  t: Text['moderation'];
  title: string;
  lead: string;
  /** The words as they stand. */
  words: string;
  earlier: { words: string; until: string }[];
  reports: CaseView[];
  choices: Option[];
  /** Blocking can be chosen, and from the whole library. */
  canBlock: boolean;
  canBlockEverywhere: boolean;
  action: string;
  form: FormState;
};

/** One thing that was written, with everything that can be done about it. */
export function ModerateThing(props: ModerateThingProps) {
  const { view, t, title, lead, words, earlier, reports, choices, canBlock, canBlockEverywhere, form } =
    props;
  const { values } = form;
  return (
    <Page view={view}>
      <Hero title={title} lead={lead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="tekst" title={t.post.now}>
        <Quote text={words} />
      </Section>
      {earlier.length > 0 ? (
        <Section id="eerder" title={t.post.earlier}>
          {earlier.map((each) => (
            <div key={each.until + each.words}>
              <p className="nl-paragraph">{each.until}</p>
              <Quote text={each.words} />
            </div>
          ))}
        </Section>
      ) : null}
      {reports.length > 0 ? (
        <Section id="meldingen" title={t.post.reports}>
          <PeopleList
            label={t.post.reports}
            look="wide"
            people={reports.map(({ id, title: name, lines }) => ({ id, name, lines, isThing: true }))}
          />
        </Section>
      ) : null}
      <Section id="besluit" title={t.post.decide} tone="tint">
        <Form action={props.action} labelledBy="besluit">
          <RadioGroup
            t={view.t}
            name="doe"
            label={t.post.what}
            options={choices}
            value={values.doe}
            error={errorOf(form, 'doe')}
            required
          />
          <TextArea
            t={view.t}
            name="reden"
            label={t.post.reason}
            hint={t.post.reasonHint}
            value={values.reden}
            error={errorOf(form, 'reden')}
            rows={3}
            maxLength={1000}
          />
          {canBlock ? (
            <NumberField
              t={view.t}
              name="dagen"
              label={t.post.days}
              value={values.dagen ?? '7'}
              error={errorOf(form, 'dagen')}
              min={1}
              max={365}
              required
            />
          ) : null}
          {canBlockEverywhere ? (
            <CheckboxField
              t={view.t}
              name="overal"
              label={t.post.everywhere}
              hint={t.post.everywhereHint}
              checked={values.overal === 'ja'}
            />
          ) : null}
          <SubmitButton label={t.post.save} />
        </Form>
      </Section>
    </Page>
  );
}
