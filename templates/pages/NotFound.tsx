import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Drawing } from '../parts/Drawing.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';

export type NotFoundProps = { view: PageView };

/** What you see at an address where nothing is, or nothing for you. */
export function NotFound({ view }: NotFoundProps) {
  const { t, library, network } = view;
  return (
    <Page view={view}>
      <Hero
        title={t.notFound.title}
        lead={t.notFound.text}
        aside={<Drawing motif="lamp" seed="niet gevonden" />}
      >
        <ButtonLink label={t.notFound.home} href={library?.href ?? network.href} />
      </Hero>
    </Page>
  );
}
