import { Secret, TOTP } from 'otpauth';
import { env } from '../../core/env.ts';
import { now } from '../../core/now.ts';
import { unseal } from './seal.ts';

const period = 30;
/** A code is also taken half a minute early or late: clocks of phones differ (RFC 6238, 5.2). */
const window = 1;

/** A new secret of 160 bits, in base32. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/**
 * The clock of an authenticator app (RFC 6238: SHA-1, six digits, half minutes; what every app knows).
 * @param secret sealed
 * @param email shown in the app
 */
export function totpOf({ secret, email }: { secret: string; email: string }): TOTP {
  return new TOTP({
    issuer: env.NETWORK_NAME,
    label: email,
    secret: Secret.fromBase32(unseal(secret)),
    algorithm: 'SHA1',
    digits: 6,
    period,
  });
}

/** The half minute to which a code belongs, counted from 1970; undefined for a wrong code. */
export function stepOf({ secret, code }: { secret: string; code: string }): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const timestamp = now().getTime();
  const delta = totpOf({ secret, email: '' }).validate({ token: code, timestamp, window });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / period) + delta;
}
