import {
  CheckboxGroup,
  ErrorSummary,
  fieldsOf,
  Form,
  Hero,
  HiddenField,
  Notice,
  Page,
  RadioGroup,
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
  notice?: string;
  action: string;
  form: FormState;
  themes: { value: string; label: string }[];
};

/** Writing a format down. */
export function FormatFormPage({ view, words, title, notice, action, form, themes }: Props) {
  const t = words.format;
  const base = fieldsOf({ view, form });
  const visibilities = (['draft', 'library', 'network'] as const).map((value) => ({
    value,
    label: t.visibilities[value],
  }));
  return (
    <Page view={view}>
      <Hero title={title} lead={t.newLead} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {notice ? <Notice tone="info">{notice}</Notice> : null}
      <Form action={action} label={title}>
        <HiddenField name="activiteit" value={form.values.activiteit ?? ''} />
        <TextField {...base('titel')} label={t.name} maxLength={150} required />
        <TextArea {...base('samenvatting')} label={t.summary} rows={2} maxLength={400} required />
        <TextArea {...base('plan')} label={t.plan} hint={t.planHint} rows={10} maxLength={8000} required />
        <TextArea {...base('nodig')} label={t.materials} rows={4} maxLength={3000} />
        <TextField {...base('duur')} label={t.duration} hint={t.durationHint} maxLength={200} />
        <TextField {...base('groep')} label={t.size} maxLength={200} />
        <TextField {...base('kosten')} label={t.cost} hint={t.costHint} maxLength={200} />
        <TextArea {...base('tips')} label={t.tips} hint={t.tipsHint} rows={4} maxLength={3000} />
        <TextArea {...base('opbrengst')} label={t.outcome} rows={4} maxLength={3000} />
        {themes.length > 0 ? (
          <CheckboxGroup
            t={view.t}
            name="themas"
            label={t.themes}
            options={themes}
            values={(form.values.themas ?? '').split(',')}
          />
        ) : null}
        <RadioGroup {...base('zichtbaar')} label={t.visibility} options={visibilities} required />
        <SubmitButton label={t.save} />
      </Form>
    </Page>
  );
}
