import type { QrView } from '../../src/people/factor/qrPath.ts';

/** A secret on its way into an app. */
export type FactorSetUpView = {
  /** `otpauth://totp/…` */
  href: string;
  qr: QrView;
  /** The secret in groups of four. */
  key: string;
};
