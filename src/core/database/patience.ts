/** So long a write is tried again when other writers are first, in milliseconds. */
export const longestTry = 20_000;

/** From this attempt on, whoever is not lucky waits in one row: many that try at once keep one another from it. */
export const crowdedFrom = 4;
