/**
 * Ends a transaction that has seen something too old: transact does the work anew, as for two writers
 * that met (the code is MongoDB's WriteConflict).
 */
export class TryAgain extends Error {
  readonly code = 112;
}
