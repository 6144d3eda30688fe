/** Flavours by name, each with how it is loaded, as plugins/index.ts has them. */
export type FlavourSources = Record<string, () => Promise<object>>;
