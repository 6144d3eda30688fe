/** What the fields of a page are called, by name and in their order, gathered while it is drawn. */
export type FieldLabels = {
  byName: Map<string, string>;
  /** Whether something above the fields asked for them: the page is then drawn once more, with all known. */
  asked: boolean;
};

/**
 * Of the page that is being drawn. Not a React context: the admin's bundle, which has these parts in it through
 * the flavours, refuses those. Drawing never waits, so there is one at a time.
 */
let current: FieldLabels | undefined;

/** Tells what a field is called, for who asks with `fieldLabels`. */
export function noteLabel({ name, label }: { name: string; label: string }): void {
  current?.byName.set(name, label);
}

/** Labels by name; all of them from the second drawing on. */
export function fieldLabels(): ReadonlyMap<string, string> {
  if (current) current.asked = true;
  return current?.byName ?? new Map<string, string>();
}

/**
 * Draws once, and once more when something asked what the fields below it are called: an error summary
 * stands above the fields that it names.
 * @param draw must not wait for anything
 */
export function drawWithLabels(draw: () => string): string {
  const labels: FieldLabels = { byName: new Map(), asked: false };
  current = labels;
  try {
    const markup = draw();
    return labels.asked ? draw() : markup;
  } finally {
    current = undefined;
  }
}
