import type { CollectionBeforeLoginHook } from 'payload';
import { env } from '../../../src/core/env.ts';
import { textFor } from '../../../src/core/text/index.ts';
import type { User } from '../../../src/payload-types.ts';
import { factorNeed } from '../../../src/people/factor/factorNeed.ts';
import { FactorNeeded } from '../../../src/people/factor/FactorNeeded.ts';
import { isReset } from './resetWithoutLogin.ts';

/**
 * A password alone is not enough for who has, or must have, a second factor: over REST and in the admin too.
 * The session that Payload made is undone with the transaction it is in; people go on at /inloggen.
 * @throws FactorNeeded 403
 */
export const askFactor: CollectionBeforeLoginHook<User> = async ({ user, req }) => {
  if (isReset(req) || (await factorNeed({ payload: req.payload, req, user })) === 'none') return user;
  const page = `${env.PUBLIC_URL}/inloggen`;
  const { problems } = textFor(req.i18n?.language === 'en' ? 'en' : 'nl');
  throw new FactorNeeded({ account: user.id, message: problems['login.second-factor']({ page }), page });
};
