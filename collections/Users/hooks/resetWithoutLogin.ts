import type {
  CollectionAfterOperationHook,
  CollectionBeforeLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload';
import type { User } from '../../../src/payload-types.ts';

const mark = 'resetsPassword';

/** Whether this request sets a new password by a mailed link. */
export function isReset(req: Pick<PayloadRequest, 'context'>): boolean {
  return Boolean(req.context[mark]);
}

export const noteReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'resetPassword') req.context[mark] = true;
  return args;
};

/**
 * A new password logs nobody in: Payload would make a session, past the second factor. It is taken out again
 * in the same transaction, so that the token that Payload answers with is worth nothing.
 */
export const dropResetSession: CollectionBeforeLoginHook<User> = async ({ user, req }) => {
  if (!isReset(req)) return user;
  const { payload } = req;
  const stored = await payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: user.id } },
    req,
  });
  if (!stored) return user;
  await payload.db.updateOne({
    collection: 'users',
    id: user.id,
    data: { ...stored, sessions: [] },
    returning: false,
    req,
  });
  return { ...user, sessions: [] };
};

/** What Payload answers on a reset, without the token. */
export const answerReset: CollectionAfterOperationHook = ({ operation, result }) => {
  if (operation !== 'resetPassword') return result;
  return { ...(result as object), token: '', user: null } as unknown as typeof result;
};
