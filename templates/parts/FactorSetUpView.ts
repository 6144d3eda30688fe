import type { QrView } from './QrCode.tsx';

/** A secret on its way into an app. */
export type FactorSetUpView = {
  /** `otpauth://totp/…` */
  href: string;
  qr: QrView;
  /** The secret in groups of four. */
  key: string;
};
