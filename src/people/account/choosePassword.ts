import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { env } from '../../core/env.ts';
import { Problem } from '../../core/Problem.ts';
import { textFor } from '../../core/text/index.ts';
import { queueMail } from '../../mail/queueMail.ts';
import type { User } from '../../payload-types.ts';
import { noteProven } from '../provenAddress.ts';
import { languageOf } from '../languageOf.ts';

/** The account to which a link to choose a password belongs, as long as it works. */
export async function findByPasswordLink({
  payload,
  token,
}: {
  payload: Payload;
  token: string;
}): Promise<User | null> {
  if (!/^[0-9a-f]{40}$/.test(token)) return null;
  return payload.db.findOne<User>({
    collection: 'users',
    where: {
      and: [
        { resetPasswordToken: { equals: token } },
        { resetPasswordExpiration: { greater_than: new Date().toISOString() } }, // by the clock that Payload set it with
      ],
    },
  });
}

/**
 * Gives an account a password, once, by the mailed link. Logs nobody in, logs everyone out, and the owner of
 * the mailbox hears of it.
 * @throws Problem 410 token.unknown
 */
export async function choosePassword({
  payload,
  token,
  password,
}: {
  payload: Payload;
  token: string;
  password: string;
}): Promise<void> {
  await transact({
    payload,
    key: `password:${token}`,
    work: async (req) => {
      const user = await findByPasswordLink({ payload, token });
      if (!user) throw new Problem({ status: 410, code: 'token.unknown' });
      await payload.resetPassword({
        collection: 'users',
        data: { token, password },
        overrideAccess: true, // the link proves whose account it is
        req,
      });
      await noteProven({ payload, user, req });
      const language = languageOf(user);
      const words = textFor(language).account.mail.password;
      await queueMail({
        req,
        to: user.email,
        language,
        kind: 'account.password-changed',
        content: {
          subject: words.subject(env.NETWORK_NAME),
          paragraphs: [words.text],
          after: [words.notYou],
        },
      });
    },
  });
}
