import {
  ActionForm,
  ButtonLink,
  Buttons,
  CheckboxField,
  Columns,
  ErrorSummary,
  errorOf,
  FactList,
  FileField,
  fieldsOf,
  Form,
  Hero,
  Notice,
  NumberField,
  Page,
  Section,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  type FormState,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  title: string;
  event: { label: string; href: string };
  done: boolean;
  isPublic: boolean;
  isPublished: boolean;
  lacks: string[];
  counts: { parts: number; people: number; agreed: number; titles: number };
  links: { page: string; parts: string; people: string; titles: string };
  actions: { facts: string; publish: string; hide: string };
  upload: { action: string; remove?: string; see?: string };
  form: FormState;
};

/** What is to be done with a recording before it may be seen. */
export function ManagePage(props: Props) {
  const { view, words, title, event, done, form } = props;
  const t = words.manage;
  return (
    <Page view={view}>
      <Hero title={title} kicker={words.recordings.one} lead={t.lead}>
        <Buttons>
          <ButtonLink label={t.seePage} href={props.links.page} look="secondary" />
          <ButtonLink label={event.label} href={event.href} look="secondary" />
        </Buttons>
      </Hero>
      {done ? (
        <Notice tone="success" live>
          {words.done}
        </Notice>
      ) : null}
      <ErrorSummary t={view.t} errors={form.errors} />
      <Columns aside={<Standing {...props} />} asideLabel={t.standing}>
        <Facts {...props} />
        <Upload {...props} />
      </Columns>
    </Page>
  );
}

function Standing({ words, isPublic, isPublished, lacks, counts, links, actions }: Props) {
  const t = words.manage;
  const link = (label: string, href: string) => (
    <a className="nl-link" href={href}>
      {label}
    </a>
  );
  return (
    <>
      <FactList
        look="panel"
        facts={[
          { term: t.state, detail: isPublic ? t.isPublic : isPublished ? t.isHeld : t.isDraft },
          { term: t.parts, detail: link(t.partsCount(counts.parts), links.parts) },
          { term: t.people, detail: link(t.peopleCount(counts.agreed, counts.people), links.people) },
          { term: t.titles, detail: link(t.titlesCount(counts.titles), links.titles) },
        ]}
      />
      {lacks.length > 0 ? (
        <Notice tone="info" title={t.lacks}>
          {lacks.join(' ')}
        </Notice>
      ) : null}
      {isPublished ? (
        <ActionForm action={actions.hide} label={t.hide} look="danger" />
      ) : (
        <ActionForm action={actions.publish} label={t.publish} look="primary" />
      )}
    </>
  );
}

function Facts({ view, words, actions, form }: Props) {
  const t = words.manage;
  const base = fieldsOf({ view, form });
  return (
    <Section id="gegevens" title={t.facts}>
      <Form action={actions.facts} labelledBy="gegevens">
        <TextField {...base('titel')} label={t.name} maxLength={150} required />
        <TextArea {...base('tekst')} label={t.summary} hint={t.summaryHint} rows={3} maxLength={1000} />
        <TextField {...base('adres')} label={t.url} hint={t.urlHint} type="url" maxLength={500} />
        <NumberField {...base('minuten')} label={t.minutes} min={1} max={6000} />
        <SelectField
          {...base('taal')}
          label={t.language}
          options={[
            { value: 'nl', label: t.languages.nl },
            { value: 'en', label: t.languages.en },
            { value: 'de', label: t.languages.de },
          ]}
          required
        />
        <TextArea
          {...base('ondertiteling')}
          label={t.captions}
          hint={t.captionsHint}
          rows={12}
          maxLength={500_000}
        />
        <TextField {...base('zonder')} label={t.noCaptions} hint={t.noCaptionsHint} maxLength={300} />
        <CheckboxField
          t={view.t}
          name="niemand"
          label={t.nobody}
          hint={t.nobodyHint}
          checked={form.values.niemand === 'ja'}
        />
        <SubmitButton label={words.save} />
      </Form>
    </Section>
  );
}

/** The film as a file of the hub itself: nobody else needs to be asked for it. */
function Upload({ view, words, upload, form }: Props) {
  const t = words.manage;
  return (
    <Section id="film" title={t.file} intro={t.fileIntro}>
      {upload.see ? (
        <p className="nl-paragraph">
          <a className="nl-link" href={upload.see}>
            {t.fileThere}
          </a>
        </p>
      ) : null}
      <Form action={upload.action} labelledBy="film" multipart>
        <FileField
          t={view.t}
          name="bestand"
          label={t.fileLabel}
          hint={t.fileHint}
          error={errorOf(form, 'bestand')}
          accept="video/mp4,video/webm,audio/mpeg,audio/mp4,audio/ogg"
          required
        />
        <SubmitButton label={t.fileSend} />
      </Form>
      {upload.remove ? <ActionForm action={upload.remove} label={t.fileRemove} look="danger" /> : null}
    </Section>
  );
}
