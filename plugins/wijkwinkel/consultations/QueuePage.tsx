import {
  ActionForm,
  Badge,
  ButtonLink,
  Buttons,
  ErrorSummary,
  errorOf,
  Form,
  Heading,
  Hero,
  Notice,
  Page,
  Section,
  SelectField,
  SubmitButton,
  TextField,
  type FormState,
  type Option,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

export type VisitView = {
  id: string;
  title: string;
  state: string;
  isOpen: boolean;
  lines: string[];
  call?: string;
  absent?: string;
  finish?: string;
};

type Props = {
  view: PageView;
  words: Words;
  title: string;
  /** Nothing on a day without it. */
  when?: string;
  form: FormState;
  given?: string;
  /** Where a number is asked for. */
  numbers?: string;
  visits: VisitView[];
  languages: Option[];
};

/** Who comes and who waits at a consultation today. */
export function QueuePage(props: Props) {
  const { view, words, title, when, form, given, numbers, visits, languages } = props;
  const t = words.consultations;
  return (
    <Page view={view}>
      <Hero title={title} kicker={when ?? t.noSession} lead={t.queueLead} />
      {given ? (
        <Notice tone="success" title={given} live>
          {t.queueLead}
        </Notice>
      ) : null}
      <ErrorSummary t={view.t} errors={form.errors} />
      {numbers ? (
        <Section id="nummer" title={t.giveNumber} tone="tint">
          <Form action={numbers} labelledBy="nummer">
            <SelectField
              t={view.t}
              name="taal"
              label={t.prefer}
              options={languages}
              value={form.values.taal ?? 'nl'}
              error={errorOf(form, 'taal')}
            />
            <TextField
              t={view.t}
              name="nodig"
              label={t.needs}
              hint={t.needsHint}
              value={form.values.nodig}
              error={errorOf(form, 'nodig')}
              maxLength={300}
            />
            <SubmitButton label={t.giveNumber} />
          </Form>
        </Section>
      ) : null}
      <Section id="rij" title={t.today}>
        {visits.length === 0 ? <p className="nl-paragraph">{t.nobody}</p> : null}
        {visits.map((visit) => (
          <article key={visit.id} className="kc-card">
            <div className="kc-card__body">
              <Heading level={3} id={`bezoek-${visit.id}`}>
                {visit.title}
              </Heading>
              <p>
                <Badge label={visit.state} tone={visit.isOpen ? 'strong' : 'plain'} />
              </p>
              {visit.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {visit.call && visit.absent ? (
                <Buttons>
                  <ActionForm action={visit.call} label={t.call} about={visit.title} look="primary" />
                  <ActionForm action={visit.absent} label={t.absent} about={visit.title} />
                </Buttons>
              ) : null}
              {visit.finish ? (
                <Buttons>
                  <ButtonLink label={`${t.finish}: ${visit.title}`} href={visit.finish} />
                </Buttons>
              ) : null}
            </div>
          </article>
        ))}
      </Section>
    </Page>
  );
}
