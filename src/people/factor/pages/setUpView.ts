import type { FactorSetUpView } from '../../../../templates/parts/FactorSetUpView.ts';
import type { SecondFactor, User } from '../../../payload-types.ts';
import { qrPath } from '../qrPath.ts';
import { totpOf } from '../totpOf.ts';

/** What is shown of a factor that is being set up: the secret, three ways to get it into an app. */
export function setUpView({
  factor,
  user,
}: {
  factor: SecondFactor;
  user: Pick<User, 'email'>;
}): FactorSetUpView {
  const totp = totpOf({ secret: factor.secret, email: user.email });
  const href = totp.toString();
  return { href, qr: qrPath(href), key: totp.secret.base32.replace(/(.{4})(?=.)/g, '$1 ') };
}
