import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { Section } from './Section.tsx';

/** The way to choosing one's mails. */
export function MineMail({ t, href }: { t: Text['told']['settings']; href: string }) {
  return (
    <Section id="mails" title={t.mineTitle} intro={t.mineIntro}>
      <ButtonLink label={t.mine} href={href} look="secondary" />
    </Section>
  );
}
