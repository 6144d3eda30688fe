import type { ShellText } from '../../src/core/text/nl/shell.ts';
import type { PageView } from './PageView.ts';

/**
 * The main menu. On wide screens it is simply there; on narrow ones it is a popover, which opens without script.
 * Browsers that don't know popovers show it in full.
 */
export function MainNavigation({ t, items }: { t: ShellText; items: PageView['nav'] }) {
  if (items.length === 0) return null;
  return (
    <nav className="kc-nav" id="hoofdmenu" popover="auto" aria-label={t.mainNavigation}>
      <button className="kc-menu-close" type="button" popoverTarget="hoofdmenu" popoverTargetAction="hide">
        {t.closeMenu}
      </button>
      <ul className="kc-nav__list" role="list">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
