import {
  ActionForm,
  ButtonLink,
  ErrorSummary,
  Hero,
  Notice,
  Page,
  Section,
  type FormState,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { Credit } from '../formats/creditOf.ts';
import type { Effects } from '../formats/effectsOf.ts';
import { EffectsPart, FormatBody } from '../formats/FormatPage.tsx';
import type { FormatView } from '../formats/presentFormat.ts';
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  form: FormState;
  library: string;
  format: FormatView;
  credit: Credit;
  effects: Effects;
  action?: string;
  own?: { label: string; href: string };
};

/** A format of another library, to adopt. */
export function AdoptPage({ view, words, form, library, format, credit, effects, action, own }: Props) {
  const t = words.elsewhere;
  return (
    <Page view={view}>
      <Hero title={format.title} kicker={library} lead={format.summary} />
      <ErrorSummary t={view.t} errors={form.errors} />
      {own ? (
        <Notice tone="info" title={t.already}>
          <ButtonLink {...own} look="secondary" />
        </Notice>
      ) : null}
      <FormatBody words={words} format={format} credit={credit} />
      <EffectsPart words={words} effects={effects} />
      {action ? (
        <Section id="overnemen" title={t.adopt} intro={t.adoptIntro}>
          <ActionForm action={action} label={t.adopt} look="primary" />
        </Section>
      ) : null}
    </Page>
  );
}
