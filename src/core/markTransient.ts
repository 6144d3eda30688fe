import type { AfterErrorHook } from 'payload';
import { isTransient } from './database/isTransient.ts';

/** Tells the REST bridge that two writers met, so that it can try the request again. */
export const markTransient: AfterErrorHook = ({ error, req }) => {
  if (!isTransient(error)) return;
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('x-try-again', '1');
};
