import { AuthenticationError, LockedAuth, type CollectionAfterErrorHook } from 'payload';

/** A locked account is refused in the words of a wrong password: only an address that is known can be locked. */
export const hideLock: CollectionAfterErrorHook = ({ error, req }) => {
  if (!(error instanceof LockedAuth)) return undefined;
  return { response: { errors: [{ message: new AuthenticationError(req.t).message }] } };
};
