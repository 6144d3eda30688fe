import type { Proposal } from '../../../src/payload-types.ts';
import { checks } from '../extend.ts';

/** How much of the checklist has been seen to. */
export function checksOf(proposal: Proposal): { done: number; all: number } {
  const states = checks.map((check) => proposal.kennismakers?.[check] ?? 'todo');
  return { done: states.filter((state) => state !== 'todo').length, all: checks.length };
}
