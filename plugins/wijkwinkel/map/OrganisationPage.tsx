import {
  ActionForm,
  CheckboxGroup,
  ErrorSummary,
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
import type { ReadingView } from '../reading/presentReading.ts';
import { ReadingNotice } from '../reading/ReadingNotice.tsx';
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  title: string;
  action: string;
  reviewed?: string;
  form: FormState;
  reading?: ReadingView;
  partners: Option[];
  themes: Option[];
};

/** One organisation of the social map, to write or to review. */
export function OrganisationPage(props: Props) {
  const { view, words, title, action, reviewed, form, reading, partners, themes } = props;
  const t = words.map;
  const base = fieldsOf({ view, form });
  return (
    <Page view={view}>
      <Hero title={title}>{reviewed ? <ActionForm action={reviewed} label={t.reviewed} /> : null}</Hero>
      <ErrorSummary t={view.t} errors={form.errors} />
      <Section id="organisatie" title={t.title}>
        <Form action={action} labelledBy="organisatie">
          <TextField {...base('naam')} label={t.name} maxLength={120} required />
          <TextArea
            {...base('waarvoor')}
            label={t.purpose}
            hint={t.purposeHint}
            rows={4}
            maxLength={600}
            required
          />
          {reading ? <ReadingNotice words={words} reading={reading} /> : null}
          <SelectField {...base('partner')} label={t.partner} options={partners} empty={t.noPartner} />
          <TextField {...base('telefoon')} label={t.phone} type="tel" maxLength={30} width="middle" />
          <TextField {...base('website')} label={t.url} hint={t.urlHint} type="url" maxLength={500} />
          <TextField {...base('adres')} label={t.address} maxLength={200} />
          <TextField {...base('open')} label={t.hours} maxLength={200} />
          <CheckboxGroup
            t={view.t}
            name="themas"
            label={t.themes}
            options={themes}
            values={(form.values.themas ?? '').split(',')}
          />
          <TextField {...base('nakijken')} label={t.reviewBy} type="date" width="middle" />
          <SubmitButton label={t.save} />
        </Form>
      </Section>
    </Page>
  );
}
