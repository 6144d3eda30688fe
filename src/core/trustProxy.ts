/**
 * TRUST_PROXY as Express takes it: a number of proxies, `true`/`false`, or addresses; nothing: none.
 * @param value as in the environment
 */
export function trustProxy(value: string): boolean | number | string {
  if (value === '' || value === 'false') return false;
  if (value === 'true') return true;
  return /^\d+$/.test(value) ? Number(value) : value;
}
