import { env } from '../core/env.ts';
import { headerText, mailAddress } from './mailAddress.ts';

/**
 * The sender from `MAIL_FROM`: `Name <name@example.org>` or an address alone.
 * @throws Error that names the setting when it holds no address
 */
export function mailFrom(setting: string = env.MAIL_FROM): { name: string; address: string } {
  const [, name = '', bracketed] = /^(.*?)\s*<([^<>]+)>\s*$/.exec(setting) ?? [];
  try {
    return {
      name: headerText(name.replace(/^"|"$/g, ''), 100) || env.NETWORK_NAME,
      address: mailAddress(bracketed ?? setting),
    };
  } catch {
    throw new Error('The settings are not right:\n  MAIL_FROM: must look like Name <name@example.org>');
  }
}
