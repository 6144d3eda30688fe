import type { Text } from '../../core/text/index.ts';
import type { ImportProblem } from './ImportProblem.ts';

/** What was wrong, for a person. */
export function problemText({ t, problem }: { t: Text; problem: ImportProblem }): string {
  return t.catalogue.importProblem[problem.code](problem.detail ?? '');
}
