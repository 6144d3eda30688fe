import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Drawing } from '../parts/Drawing.tsx';
import { Heading } from '../parts/Heading.tsx';
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
      <nav aria-labelledby="verder">
        <Heading level={2} look={4} id="verder">
          {t.notFound.search}
        </Heading>
        <ul className="kc-ways" role="list">
          {[...view.nav, { label: t.search, href: view.search.action }].map(({ label, href }) => (
            <li key={href}>
              <a className="nl-link" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Page>
  );
}
