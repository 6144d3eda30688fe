import {
  ActionForm,
  ButtonLink,
  Buttons,
  ErrorSummary,
  FactList,
  Hero,
  Notice,
  Page,
  Section,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  title: string;
  facts: { term: string; detail: string }[];
  errors: { field: string; message: string }[];
  notice?: string;
  cancel?: string;
  again: string;
};

/** One's own appointment. */
export function VisitPage({ view, words, title, facts, errors, notice, cancel, again }: Props) {
  const t = words.consultations;
  return (
    <Page view={view}>
      <Hero title={t.mine} kicker={title} />
      <ErrorSummary t={view.t} errors={errors} />
      <Section id="mijn-afspraak" title={title}>
        {notice ? <Notice tone="info">{notice}</Notice> : null}
        <FactList facts={facts} />
        <Buttons>
          {cancel ? <ActionForm action={cancel} label={t.cancel} look="danger" /> : null}
          <ButtonLink label={words.mails.again} href={again} look="secondary" />
        </Buttons>
      </Section>
    </Page>
  );
}
