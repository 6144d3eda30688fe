/**
 * One value per process, however often its module is evaluated: the configuration is loaded once by
 * the server and once more inside the admin's bundle (see docs/ARCHITECTURE.md).
 * @param name short and unique
 * @param create makes the value the first time
 */
export function shared<T>(name: string, create: () => T): T {
  const key = Symbol.for(`kenniscloud.${name}`);
  const store = globalThis as typeof globalThis & Record<symbol, T | undefined>;
  return (store[key] ??= create());
}
