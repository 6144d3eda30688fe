import type { Text } from '../../src/core/text/index.ts';
import type { FormState } from '../../src/site/FormState.ts';
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { Form } from '../parts/Form.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { RadioGroup } from '../parts/RadioGroup.tsx';
import { Section } from '../parts/Section.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { SubmitButton } from '../parts/SubmitButton.tsx';

/** One thing to choose, with the answers there are. */
export type MailChoiceView = {
  name: string;
  label: string;
  value: string;
  error?: string;
  options: { value: string; label: string }[];
};

export type MailSettingsProps = {
  view: PageView;
  t: Text['told']['settings'];
  action: string;
  saved: boolean;
  errors: FormState['errors'];
  toYou: MailChoiceView[];
  news: MailChoiceView[];
  groups: MailChoiceView[];
  work: MailChoiceView[];
  themes: { value: string; label: string }[];
  /** Themes that are ticked. */
  followed: string[];
};

/** Where someone chooses which mails to get, and when. */
export function MailSettings(props: MailSettingsProps) {
  const { view, t, action, saved, errors, toYou, news, groups, work } = props;
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead} />
      <ErrorSummary t={view.t} errors={errors} />
      {saved ? (
        <Notice tone="success" live>
          {t.saved}
        </Notice>
      ) : null}
      <Form action={action} label={t.title}>
        <Section id="aan-mij" title={t.toYou}>
          <Choices view={view} choices={toYou} />
        </Section>
        {news.length > 0 ? (
          <Section id="nieuws" title={t.newsTitle} intro={t.newsIntro}>
            <Choices view={view} choices={news} />
            <Themes {...props} />
          </Section>
        ) : null}
        {groups.length > 0 ? (
          <Section id="groepen" title={t.groups} intro={t.groupsIntro}>
            {groups.map((choice) => (
              <SelectField key={choice.name} t={view.t} {...choice} required />
            ))}
          </Section>
        ) : null}
        {work.length > 0 ? (
          <Section id="werk" title={t.work}>
            <Choices view={view} choices={work} />
          </Section>
        ) : null}
        <SubmitButton label={t.save} />
      </Form>
    </Page>
  );
}

function Choices({ view, choices }: { view: PageView; choices: MailChoiceView[] }) {
  return choices.map((choice) => <RadioGroup key={choice.name} t={view.t} {...choice} required />);
}

function Themes({ view, t, themes, followed }: MailSettingsProps) {
  if (themes.length === 0) return null;
  return (
    <CheckboxGroup
      t={view.t}
      name="themas"
      label={t.themes}
      hint={t.themesIntro}
      options={themes}
      values={followed}
    />
  );
}
