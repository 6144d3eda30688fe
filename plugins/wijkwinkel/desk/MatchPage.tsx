import {
  ActionForm,
  Badge,
  ButtonLink,
  Buttons,
  CardGrid,
  CheckboxGroup,
  EmptyState,
  ErrorSummary,
  errorOf,
  FactList,
  Form,
  Heading,
  Hero,
  HiddenField,
  Notice,
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
import type { ReadingView } from '../reading/presentReading.ts';
import { ReadingNotice } from '../reading/ReadingNotice.tsx';
import type { Words } from '../texts/index.ts';

type Link = { label: string; href: string };

export type MatchPageProps = {
  view: PageView;
  words: Words;
  /** Address of this page, to which its forms add their part. */
  base: string;
  /** The question's page in the core. */
  core: string;
  form: FormState;
  done: boolean;
  isOpen: boolean;
  text: string;
  facts: { term: string; detail: string }[];
  consent: string;
  mayAskConsent: boolean;
  hasWords: boolean;
  languages: Option[];
  neighbourhoods: string[];
  ranked?: { id: string; name: string; free: boolean; reasons: string[] }[];
  partners?: (Option & { fits: boolean })[];
  partnersAsked?: string;
  meeting?: Link;
  inDossier?: Link;
  dossier?: { values: Record<string, string>; dossiers: Option[]; reading: ReadingView };
};

/** One question: who could answer it, with the reasons, and where the answer goes. */
export function MatchPage(props: MatchPageProps) {
  const { view, words, core, form, done, isOpen, text, facts, meeting, inDossier } = props;
  const t = words.question;
  return (
    <Page view={view}>
      <Hero title={t.title}>
        <Buttons>
          <ButtonLink label={t.handle} href={core} look="secondary" />
        </Buttons>
      </Hero>
      <Section id="vraag-tekst" title={t.asked} intro={t.onlyStaff}>
        {done ? (
          <Notice tone="success" live>
            {t.done}
          </Notice>
        ) : null}
        <ErrorSummary t={view.t} errors={form.errors} />
        <blockquote className="kc-quote">{text}</blockquote>
        <FactList facts={facts} />
        {meeting ? (
          <p>
            {t.meeting}{' '}
            <a className="nl-link" href={meeting.href}>
              {meeting.label}
            </a>
          </p>
        ) : null}
        {inDossier ? (
          <p>
            {t.inDossier}{' '}
            <a className="nl-link" href={inDossier.href}>
              {inDossier.label}
            </a>
          </p>
        ) : null}
      </Section>
      {isOpen ? <OpenParts {...props} /> : null}
      {props.dossier ? <DossierPart {...props} dossier={props.dossier} /> : null}
    </Page>
  );
}

function OpenParts(props: MatchPageProps) {
  const { view, words, base, core, form, consent, mayAskConsent, hasWords, ranked = [] } = props;
  const t = words.question;
  return (
    <>
      <FactsForm {...props} />
      <Section id="experts" title={t.match} intro={t.matchIntro}>
        <Notice tone="info">{hasWords ? consent : `${consent} ${t.noWords}`}</Notice>
        {mayAskConsent ? <ActionForm action={`${core}/toestemming`} label={t.askConsent} /> : null}
        {ranked.length === 0 ? <EmptyState title={t.noMatch} text={t.noMatchText} motif="hands" /> : null}
        <CardGrid look="list">
          {ranked.map(({ id, name, free, reasons }) => (
            <article className="kc-card" key={id}>
              <div className="kc-card__body">
                <Heading level={3}>{name}</Heading>
                <ul>
                  {reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
                {free && hasWords ? (
                  <Form action={`${core}/experts`} label={`${t.ask}: ${name}`}>
                    <HiddenField name="expert" value={id} />
                    <SubmitButton label={`${t.ask}: ${name}`} look="secondary" />
                  </Form>
                ) : null}
              </div>
            </article>
          ))}
        </CardGrid>
      </Section>
      <PartnersForm {...props} view={view} base={base} form={form} />
    </>
  );
}

function FactsForm({ view, words, base, form, languages, neighbourhoods }: MatchPageProps) {
  const t = words.question;
  const known = neighbourhoods.map((name) => ({ value: name, label: name }));
  const field = {
    t: view.t,
    name: 'buurt',
    label: t.neighbourhood,
    value: form.values.buurt,
    error: errorOf(form, 'buurt'),
  };
  const isKnown = !form.values.buurt || neighbourhoods.includes(form.values.buurt);
  return (
    <Section id="gegevens" title={t.facts} intro={t.factsIntro} tone="tint">
      <Form action={`${base}/gegevens`} labelledBy="gegevens">
        {known.length > 0 && isKnown ? (
          <SelectField {...field} options={known} empty="–" />
        ) : (
          <TextField {...field} maxLength={100} width="middle" />
        )}
        <SelectField
          t={view.t}
          name="taal"
          label={t.speaks}
          value={form.values.taal}
          error={errorOf(form, 'taal')}
          options={languages}
          required
        />
        <SubmitButton label={t.saveFacts} look="secondary" />
      </Form>
    </Section>
  );
}

function PartnersForm({ view, words, base, form, partners = [], partnersAsked, hasWords }: MatchPageProps) {
  const t = words.question;
  return (
    <Section id="partners-vragen" title={t.partners} intro={t.partnersIntro}>
      {partnersAsked ? <Badge label={partnersAsked} /> : null}
      {partners.length === 0 ? <p className="nl-paragraph">{t.noPartners}</p> : null}
      {partners.length > 0 && hasWords ? (
        <Form action={`${base}/partners`} labelledBy="partners-vragen">
          <CheckboxGroup
            t={view.t}
            name="partners"
            label={t.choosePartners}
            options={partners}
            values={
              form.values.partners?.split(',') ??
              partners.filter(({ fits }) => fits).map(({ value }) => value)
            }
            error={errorOf(form, 'partners')}
          />
          <SubmitButton label={t.askPartners} look="secondary" />
        </Form>
      ) : null}
    </Section>
  );
}

function DossierPart({
  view,
  words,
  base,
  form,
  dossier,
}: MatchPageProps & { dossier: NonNullable<MatchPageProps['dossier']> }) {
  const t = words.question;
  const { values, dossiers, reading } = dossier;
  return (
    <Section id="dossier-vullen" title={t.dossier} intro={t.dossierIntro} tone="tint">
      <Form action={`${base}/dossier`} labelledBy="dossier-vullen">
        <TextArea
          t={view.t}
          name="vraag"
          label={t.asIs}
          value={values.vraag}
          error={errorOf(form, 'vraag')}
          rows={3}
          maxLength={600}
          required
        />
        <TextArea
          t={view.t}
          name="antwoord"
          label={t.answer}
          value={values.antwoord}
          error={errorOf(form, 'antwoord')}
          rows={10}
          maxLength={10_000}
          required
        />
        <ReadingNotice words={words} reading={reading} />
        <SelectField
          t={view.t}
          name="dossier"
          label={t.whichDossier}
          options={dossiers}
          empty={t.newDossier}
          value={values.dossier}
          error={errorOf(form, 'dossier')}
        />
        <TextField
          t={view.t}
          name="titel"
          label={t.newTitle}
          value={values.titel}
          error={errorOf(form, 'titel')}
          maxLength={150}
        />
        <SubmitButton label={t.put} />
      </Form>
    </Section>
  );
}
