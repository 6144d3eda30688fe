import type { ShellText } from '../../src/core/text/nl/shell.ts';
import { HiddenField } from './HiddenField.tsx';
import type { Option } from './SelectField.tsx';

export type FilterField = {
  kind: 'search' | 'select' | 'date';
  /** Name in the query, e.g. `thema`. */
  name: string;
  label: string;
  value?: string;
  /** For `select`; the empty choice is added by itself. */
  options?: Option[];
};
export type FilterBarProps = {
  t: ShellText;
  action: string;
  fields: FilterField[];
  /** Shown when a filter is on. */
  clearHref?: string;
  /** e.g. `12 activiteiten`; read out when the page loads anew. */
  result?: string;
  hidden?: Record<string, string>;
};

/**
 * Filters above a list, as a plain GET form. On a narrow screen all but the first wait behind "Meer
 * filters", so that the list itself is in sight; styles/filter.css shows them at once where there is room.
 */
export function FilterBar({ t, action, fields, clearHref, result, hidden = {} }: FilterBarProps) {
  const more = fields.slice(1);
  const isSearch = more.length === 0 && fields[0]?.kind === 'search';
  return (
    <form className="kc-filter" action={action} method="get" role="search" aria-label={t.filter.label}>
      {Object.entries(hidden).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <div className="kc-filter__fields">
        {fields.slice(0, 1).map((field) => (
          <FilterPart key={field.name} t={t} field={field} />
        ))}
        {more.length > 0 ? (
          <details className="kc-filter__more" open={more.some((field) => Boolean(field.value))}>
            <summary>{t.filter.more}</summary>
            {more.map((field) => (
              <FilterPart key={field.name} t={t} field={field} />
            ))}
          </details>
        ) : null}
        <button className="nl-button nl-button--secondary kc-filter__submit" type="submit">
          {isSearch ? t.search : t.filter.submit}
        </button>
      </div>
      {result || clearHref ? (
        <p className="kc-filter__result">
          {result ? <span role="status">{result}</span> : null}{' '}
          {clearHref ? (
            <a className="nl-link" href={clearHref}>
              {t.filter.clear}
            </a>
          ) : null}
        </p>
      ) : null}
    </form>
  );
}

function FilterPart({ t, field }: { t: ShellText; field: FilterField }) {
  return (
    <div className={`kc-filter__field kc-filter__field--${field.kind}`}>
      <label className="utrecht-form-label" htmlFor={`filter-${field.name}`}>
        {field.label}
      </label>
      <FilterInput t={t} field={field} />
    </div>
  );
}

function FilterInput({ t, field }: { t: ShellText; field: FilterField }) {
  const id = `filter-${field.name}`;
  if (field.kind === 'select') {
    return (
      <select className="utrecht-select" id={id} name={field.name} defaultValue={field.value ?? ''}>
        <option value="">{t.filter.any}</option>
        {field.options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      className="utrecht-textbox"
      type={field.kind}
      id={id}
      name={field.name}
      defaultValue={field.value}
    />
  );
}
