/** What one run measured on one database. Rates are per second. */
export type Figures = {
  cached: number;
  express: number;
  /** The same page with the cache emptied before every request. */
  notCached: number;
  /** The same page by Next; undefined when it was left out. */
  next?: number;
  signUps: SignUpFigures;
  memory: { before: number; after: number; heapBefore: number; heapAfter: number };
};

export type SignUpFigures = {
  /** Parties that sign up for one activity, all at once, by the command. */
  rsvps: number;
  /** As `rsvps`, spread over ten activities. */
  spread: number;
  /** One RSVP row by the bare driver: one durable transaction each, as many at once. */
  oneRow: number;
  /** All rows of a sign-up by the bare driver: one durable transaction each, in turn. */
  allRows: number;
  overbooked: number;
  count: number;
};
