import type { Payload } from 'payload';
import { logger } from '../core/logger.ts';
import { forgetMails } from './forgetMails.ts';

const day = 24 * 3600 * 1000;

/**
 * Forgets old mails now and every day. Several processes may do so: what is gone is gone.
 * @returns stops it, and waits for what it is doing
 */
export function keepForgetting(payload: Payload): () => Promise<void> {
  let round = Promise.resolve();
  const forget = () => {
    round = forgetMails(payload).catch((err: unknown) =>
      logger.error({ err, msg: 'Old mails could not be forgotten' }),
    );
  };
  forget();
  const timer = setInterval(forget, day).unref();
  return () => {
    clearInterval(timer);
    return round;
  };
}
