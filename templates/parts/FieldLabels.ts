import { createContext, useContext } from 'react';

/** What the fields of a page are called, by name and in their order, gathered while it is drawn. */
export type FieldLabels = {
  byName: Map<string, string>;
  /** Whether something above the fields asked for them: the page is then drawn once more, with all known. */
  asked: boolean;
};

/** An error summary stands above the fields that it names, so it is drawn before they are known. */
export const FieldLabelsContext = createContext<FieldLabels | undefined>(undefined);

/** Tells what a field is called, for who asks with `useFieldLabels`. */
export function useFieldLabel({ name, label }: { name: string; label: string }): void {
  useContext(FieldLabelsContext)?.byName.set(name, label);
}

/** Labels by name; all of them from the second drawing on. */
export function useFieldLabels(): ReadonlyMap<string, string> {
  const labels = useContext(FieldLabelsContext);
  if (labels) labels.asked = true;
  return labels?.byName ?? new Map<string, string>();
}
