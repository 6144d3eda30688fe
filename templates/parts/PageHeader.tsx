import { MainNavigation } from './MainNavigation.tsx';
import type { PageView } from './PageView.ts';
import { SearchForm } from './SearchForm.tsx';

/** The top of every page: the network, the library, finding your way. */
export function PageHeader({ view }: { view: PageView }) {
  const { t, network, library, languages, person, signIn } = view;
  return (
    <header className="kc-header">
      <div className="kc-bar">
        <div className="kc-bar__inner">
          {library ? (
            <a className="kc-bar__network" href={network.href}>
              {t.partOf(network.name)}
            </a>
          ) : (
            <span />
          )}
          <div className="kc-bar__tools">
            {languages.length > 1 ? (
              <nav aria-label={t.languageSwitch}>
                <ul className="kc-languages" role="list">
                  {languages.map(({ language, label, href, current }) => (
                    <li key={language}>
                      <a
                        href={href}
                        lang={language}
                        hrefLang={language}
                        aria-current={current ? 'true' : undefined}
                      >
                        {label}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
            ) : null}
            {person ? <a href={person.href}>{person.name}</a> : <a href={signIn.href}>{t.signIn}</a>}
          </div>
        </div>
      </div>
      <div className="kc-masthead">
        <div className="kc-masthead__inner">
          <a className="kc-brand" href={library?.href ?? network.href}>
            {library?.logo ? <img src={library.logo} alt="" /> : null}
            <span>{library?.name ?? network.name}</span>
          </a>
          {view.nav.length ? (
            <button className="kc-menu-button" type="button" popoverTarget="hoofdmenu">
              {t.menu}
            </button>
          ) : null}
          <SearchForm t={t} search={view.search} />
        </div>
      </div>
      <MainNavigation t={t} items={view.nav} />
    </header>
  );
}
