import type { Access, AccessResult, Where } from 'payload';

function join(results: AccessResult[], kind: 'or' | 'and'): AccessResult {
  const whole = kind === 'or';
  if (results.includes(whole)) {
    if (whole) return true;
    const rest = results.filter((result): result is Where => typeof result === 'object');
    if (results.includes(false)) return false;
    return rest.length === 0 ? true : rest.length === 1 ? (rest[0] as Where) : { and: rest };
  }
  const clauses = results.filter((result): result is Where => typeof result === 'object');
  if (kind === 'and' && results.includes(false)) return false;
  if (clauses.length === 0) return kind === 'and';
  return clauses.length === 1 ? (clauses[0] as Where) : { [kind]: clauses };
}

/** Allowed when one of the rules allows it; documents that any of them names. */
export function or(...rules: Access[]): Access {
  return async (args) => join(await Promise.all(rules.map((rule) => rule(args))), 'or');
}

/** Allowed when every rule allows it; only documents that all of them name. */
export function and(...rules: Access[]): Access {
  return async (args) => join(await Promise.all(rules.map((rule) => rule(args))), 'and');
}
