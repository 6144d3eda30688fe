import {
  CheckboxGroup,
  ErrorSummary,
  FilterBar,
  Form,
  Hero,
  Page,
  Section,
  SubmitButton,
  type FormState,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

type Option = { value: string; label: string; hint?: string };
type Props = {
  view: PageView;
  words: Words;
  recording: string;
  action: string;
  q: string;
  errors: FormState['errors'];
  picked: Option[];
  suggestions: Option[];
  searched: Option[];
};

/** Titles with a recording: what is suggested, and why. */
export function TitlesPage({
  view,
  words,
  recording,
  action,
  q,
  errors,
  picked,
  suggestions,
  searched,
}: Props) {
  const t = words.pick;
  const group = (name: string, label: string, options: Option[], values: string[]) =>
    options.length > 0 ? (
      <CheckboxGroup t={view.t} name={name} label={label} options={options} values={values} />
    ) : null;
  return (
    <Page view={view}>
      <Hero title={t.title} kicker={recording} lead={t.lead} />
      <ErrorSummary t={view.t} errors={errors} />
      <FilterBar
        t={view.t}
        action={action}
        clearHref={q ? action : undefined}
        fields={[{ kind: 'search', name: 'q', label: t.search, value: q }]}
      />
      <Section id="kiezen" title={t.choose}>
        <Form action={action} label={t.choose}>
          {group(
            'gekozen',
            t.picked,
            picked,
            picked.map(({ value }) => value),
          )}
          {group('gezocht', t.searched(q), searched, [])}
          {group('voorgesteld', t.suggested, suggestions, [])}
          {suggestions.length === 0 && searched.length === 0 ? (
            <p className="nl-paragraph">{t.none}</p>
          ) : null}
          <SubmitButton label={words.save} />
        </Form>
      </Section>
    </Page>
  );
}
