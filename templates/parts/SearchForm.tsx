import type { ShellText } from '../../src/core/text/nl/shell.ts';
import type { PageView } from './PageView.ts';

/** Search in everything of this library, or of the network. */
export function SearchForm({ t, search }: { t: ShellText; search: PageView['search'] }) {
  return (
    <form className="kc-search" action={search.action} method="get" role="search">
      <label className="kc-visually-hidden" htmlFor="zoeken">
        {t.searchLabel}
      </label>
      <input
        className="utrecht-textbox"
        type="search"
        id="zoeken"
        name="q"
        defaultValue={search.q}
        maxLength={200}
      />
      <button className="nl-button nl-button--primary" type="submit">
        {t.search}
      </button>
    </form>
  );
}
