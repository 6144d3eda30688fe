import { FilterBar } from './FilterBar.tsx';
import type { PageView } from './PageView.ts';
import type { Option } from './SelectField.tsx';

export type ThemeFilterProps = {
  t: PageView['t'];
  label: string;
  filter: { action: string; value: string; options: Option[] };
  result: string;
  /** Nothing is found. Without a theme chosen there is nothing to filter then. */
  isEmpty: boolean;
};

/** Chooses a theme for a list. */
export function ThemeFilter({ t, label, filter, result, isEmpty }: ThemeFilterProps) {
  if (isEmpty && !filter.value) return null;
  return (
    <FilterBar
      t={t}
      action={filter.action}
      fields={[{ kind: 'select', name: 'thema', label, value: filter.value, options: filter.options }]}
      clearHref={filter.value ? filter.action : undefined}
      result={result}
    />
  );
}
