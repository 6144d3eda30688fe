import { diffArrays, diffWordsWithSpace } from 'diff';
import type { DiffPart, DiffRow } from '../../../templates/parts/DiffView.tsx';
import { alignAlike } from './alignAlike.ts';

/** Beyond this many changes two texts have nothing in common that is worth waiting for. */
const mostChanged = 1500;

/**
 * What changed between two texts, paragraph by paragraph, and word by word where a paragraph was rewritten.
 * Leaving out what was removed gives `to`, leaving out what was added gives `from`, each in order.
 */
export function compareParagraphs({ from, to }: { from: string[]; to: string[] }): DiffRow[] {
  const chunks = diffArrays(from, to, { maxEditLength: mostChanged });
  if (!chunks) return [...from.map(removed), ...to.map(added)];
  const rows: DiffRow[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const settle = () => {
    rows.push(...compareRewritten({ gone, come }));
    gone = [];
    come = [];
  };
  for (const chunk of chunks) {
    if (chunk.removed) gone.push(...chunk.value);
    else if (chunk.added) come.push(...chunk.value);
    else {
      settle();
      rows.push(...chunk.value.map(same));
    }
  }
  settle();
  return rows;
}

/** Pairs what was rewritten, and shows the rest as gone or come. */
function compareRewritten({ gone, come }: { gone: string[]; come: string[] }): DiffRow[] {
  const rows: DiffRow[] = [];
  let left = 0;
  let right = 0;
  for (const [one, other] of [...alignAlike({ from: gone, to: come }), [gone.length, come.length] as const]) {
    rows.push(...gone.slice(left, one).map(removed), ...come.slice(right, other).map(added));
    left = one + 1;
    right = other + 1;
    const before = gone[one];
    const after = come[other];
    if (before !== undefined && after !== undefined) rows.push(...compareWords({ before, after }));
  }
  return rows;
}

function compareWords({ before, after }: { before: string; after: string }): DiffRow[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostChanged });
  if (!changes) return [removed(before), added(after)];
  const parts = changes.map((change): DiffPart => ({
    kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
    text: change.value,
  }));
  return [{ kind: 'changed', parts }];
}

function same(text: string): DiffRow {
  return { kind: 'same', parts: [{ kind: 'same', text }] };
}

function removed(text: string): DiffRow {
  return { kind: 'removed', parts: [{ kind: 'removed', text }] };
}

function added(text: string): DiffRow {
  return { kind: 'added', parts: [{ kind: 'added', text }] };
}
