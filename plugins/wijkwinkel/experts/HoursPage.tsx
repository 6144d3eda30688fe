import {
  ErrorSummary,
  Heading,
  Hero,
  Notice,
  Page,
  Section,
  SubmitButton,
  type FormState,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  title: string;
  lead: string;
  done: boolean;
  form: FormState;
  experts: { id: string; name: string; tells?: string; hours?: number; action: string }[];
};

/** Free hours of experts. */
export function HoursPage({ view, words, title, lead, done, form, experts }: Props) {
  const t = words.experts;
  return (
    <Page view={view}>
      <Hero title={title} lead={lead} />
      {done ? (
        <Notice tone="success" live>
          {t.saved}
        </Notice>
      ) : null}
      <ErrorSummary t={view.t} errors={form.errors} />
      {experts.length === 0 ? <p className="nl-paragraph">{t.none}</p> : null}
      {experts.length > 0 ? (
        <Section id="uren-per-expert" title={t.hours}>
          {experts.map(({ id, name, tells, hours, action }) => (
            <article key={id}>
              <Heading level={3} id={`expert-${id}`}>
                {name}
              </Heading>
              {tells ? <p className="nl-paragraph">{tells}</p> : null}
              <form className="kc-form" method="post" action={action} aria-labelledby={`expert-${id}`}>
                <label className="utrecht-form-label" htmlFor={`uren-${id}`}>
                  {t.hours}
                </label>
                <input
                  className="utrecht-textbox kc-input--short"
                  id={`uren-${id}`}
                  name="uren"
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={200}
                  defaultValue={hours}
                />
                <SubmitButton label={t.save} look="secondary" />
              </form>
            </article>
          ))}
        </Section>
      ) : null}
    </Page>
  );
}
