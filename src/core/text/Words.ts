/** The same shape as the Dutch words: every key, strings for strings, functions for functions. */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Words<T[K]>;
};
