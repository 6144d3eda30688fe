import {
  ButtonLink,
  Form,
  Hero,
  Page,
  Section,
  SubmitButton,
  TextArea,
  type FormState,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';
import type { ReadingView } from './presentReading.ts';
import { ReadingNotice } from './ReadingNotice.tsx';

type Props = {
  view: PageView;
  words: Words;
  action: string;
  form: FormState;
  parts: { title: string; reading: ReadingView }[];
  back?: { label: string; href: string };
  about?: string;
};

/** How easy a text reads. */
export function ReadingPage({ view, words, action, form, parts, back, about }: Props) {
  const t = words.reading;
  return (
    <Page view={view}>
      <Hero title={t.title} kicker={about} lead={t.lead}>
        {back ? <ButtonLink {...back} look="secondary" /> : null}
      </Hero>
      {parts.map(({ title, reading }, index) => (
        <Section key={title} id={`deel-${index}`} title={title}>
          <ReadingNotice words={words} reading={reading} />
        </Section>
      ))}
      {about ? null : (
        <Section id="meten" title={t.text}>
          <Form action={action} labelledBy="meten">
            <TextArea
              t={view.t}
              name="tekst"
              label={t.text}
              value={form.values.tekst}
              rows={10}
              maxLength={50_000}
              required
            />
            <SubmitButton label={t.measure} />
          </Form>
        </Section>
      )}
    </Page>
  );
}
