import {
  ButtonLink,
  CheckboxGroup,
  ErrorSummary,
  errorOf,
  FilterBar,
  fieldsOf,
  Form,
  Hero,
  Page,
  Section,
  SubmitButton,
  TextField,
  type FormState,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  list: string;
  back: string;
  action: string;
  q: string;
  form: FormState;
  titles: { value: string; label: string }[];
};

/** Titles to put on a list: first search, then tick. */
export function AddTitlesPage({ view, words, list, back, action, q, form, titles }: Props) {
  const t = words.lists;
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={t.add(list)} lead={t.addLead}>
        <ButtonLink label={t.back} href={back} look="secondary" />
      </Hero>
      <ErrorSummary t={view.t} errors={form.errors} />
      <FilterBar
        t={view.t}
        action={action}
        clearHref={q ? action : undefined}
        fields={[{ kind: 'search', name: 'q', label: t.search, value: q }]}
        result={q ? t.found(titles.length) : undefined}
      />
      {titles.length > 0 ? (
        <Section id="kies" title={t.choose}>
          <Form action={`${action}?q=${encodeURIComponent(q)}`} labelledBy="kies">
            <CheckboxGroup
              t={view.t}
              name="titels"
              label={t.titles}
              options={titles}
              values={(form.values.titels ?? '').split(',')}
              error={errorOf(form, 'titels')}
              required
            />
            <TextField {...base('regel')} label={t.line} hint={t.lineHint} maxLength={300} />
            <TextField {...base('naam')} label={t.yourName} hint={t.byHint} maxLength={100} />
            <SubmitButton label={t.put} />
          </Form>
        </Section>
      ) : null}
    </Page>
  );
}
