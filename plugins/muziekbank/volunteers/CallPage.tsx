import {
  ActionForm,
  CheckboxField,
  ErrorSummary,
  errorOf,
  fieldsOf,
  Form,
  Heading,
  Hero,
  Honeypot,
  Notice,
  Page,
  Section,
  SubmitButton,
  TextArea,
  TextField,
  type FormState,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

type Offer = { id: string; name: string; address: string; text?: string; thank?: string; named: boolean };
type Props = {
  view: PageView;
  words: Words;
  title: string;
  text: string;
  until?: string;
  event?: { label: string; href: string };
  isOpen: boolean;
  done: boolean;
  action: string;
  form: FormState;
  /** For librarians. */
  offers: Offer[];
  close?: string;
};

/** One call for help. */
export function CallPage(props: Props) {
  const { view, words, title, text, until, event, isOpen, done, form, offers, close } = props;
  const t = words.calls;
  return (
    <Page view={view}>
      <Hero title={title} kicker={t.one} lead={until}>
        {close ? <ActionForm action={close} label={t.close} /> : null}
      </Hero>
      {done ? (
        <Notice tone="success" title={t.sent} live>
          {t.sentText}
        </Notice>
      ) : null}
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="vraag" title={t.asked}>
        {text.split(/\n{2,}/).map((paragraph, index) => (
          <p className="nl-paragraph" key={index}>
            {paragraph}
          </p>
        ))}
        {event ? (
          <p className="nl-paragraph">
            {`${t.for} `}
            <a className="nl-link" href={event.href}>
              {event.label}
            </a>
          </p>
        ) : null}
      </Section>
      {offers.length > 0 ? (
        <Section id="aanbod" title={t.offers} intro={words.recordings.waitingIntro}>
          {offers.map((offer) => (
            <OfferCard key={offer.id} view={view} words={words} offer={offer} form={form} />
          ))}
        </Section>
      ) : null}
      {isOpen ? <OfferForm {...props} /> : <Notice tone="info">{t.closed}</Notice>}
    </Page>
  );
}

function OfferForm({ view, words, action, form }: Props) {
  const t = words.calls;
  const base = fieldsOf({ view, form });
  return (
    <Section id="help" title={t.help} tone="tint">
      <Form action={action} labelledBy="help">
        <Honeypot t={view.t} />
        <TextField
          {...base('naam')}
          label={words.volunteers.name}
          autoComplete="name"
          maxLength={100}
          required
        />
        <TextField
          {...base('email')}
          label={words.inView.email}
          type="email"
          autoComplete="email"
          maxLength={254}
          required
        />
        <TextArea {...base('tekst')} label={t.offerText} rows={4} maxLength={1000} />
        <CheckboxField t={view.t} name="noemen" label={t.mayName} checked={form.values.noemen === 'ja'} />
        <SubmitButton label={t.send} />
      </Form>
    </Section>
  );
}

function OfferCard({ view, words, offer, form }: Pick<Props, 'view' | 'words' | 'form'> & { offer: Offer }) {
  const name = `waarvoor-${offer.id}`;
  const t = words.calls;
  return (
    <article className="kc-card">
      <div className="kc-card__body">
        <Heading level={3}>{offer.name}</Heading>
        <p className="kc-card__meta">
          <a className="nl-link" href={`mailto:${offer.address}`}>
            {offer.address}
          </a>
        </p>
        {offer.text ? <p>{offer.text}</p> : null}
        {offer.thank ? (
          <Form action={offer.thank} label={t.thankLabel(offer.name)}>
            <TextField
              t={view.t}
              name={name}
              value={form.values[name]}
              error={errorOf(form, name)}
              label={t.thankFor}
              hint={offer.named ? t.withName : t.withoutName}
              maxLength={200}
              required
            />
            <SubmitButton label={t.thank} />
          </Form>
        ) : (
          <p className="kc-card__meta">{t.thanked}</p>
        )}
      </div>
    </article>
  );
}
