import type { Text } from '../../src/core/text/index.ts';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';

export type LoginSentProps = { view: PageView; t: Text['people']['sent']; loginHref: string };

/** A link to log in with is on its way, if there is such an account. */
export function LoginSent({ view, t, loginHref }: LoginSentProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead}>
        <p className="nl-paragraph">{t.help}</p>
        <ButtonLink label={t.again} href={loginHref} look="secondary" />
      </Hero>
    </Page>
  );
}
