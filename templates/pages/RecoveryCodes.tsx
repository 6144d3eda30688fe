import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { Section } from '../parts/Section.tsx';

export type RecoveryCodesProps = {
  view: PageView;
  t: Text['factor']['codes'];
  codes: string[];
  /** Where to go on to. */
  naar: string;
};

/** Recovery codes, shown once. */
export function RecoveryCodes({ view, t, codes, naar }: RecoveryCodesProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead} />
      <Section id="herstelcodes" title={t.list}>
        <ul className="kc-codes">
          {codes.map((code) => (
            <li key={code}>
              <code className="kc-code">{code}</code>
            </li>
          ))}
        </ul>
        <ButtonLink label={t.next} href={naar} />
      </Section>
    </Page>
  );
}
