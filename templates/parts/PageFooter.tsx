import type { PageView } from './PageView.ts';

/** The bottom of every page. */
export function PageFooter({ view }: { view: PageView }) {
  const { t, library, network } = view;
  return (
    <footer className="kc-footer">
      <div className="kc-footer__inner">
        <div className="kc-footer__who">
          <p className="kc-footer__name">{library?.name ?? network.name}</p>
          {library ? (
            <p>
              <a href={network.href}>{t.partOf(network.name)}</a>
            </p>
          ) : null}
        </div>
        <nav aria-label={t.footerNavigation}>
          <ul role="list">
            {view.footer.map((item) => (
              <li key={item.href}>
                <a href={item.href}>{item.label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
