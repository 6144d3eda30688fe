import type { Config } from 'payload';

/** Whether this configuration is the hub's own, and not that of someone else's project. */
export function isHub(config: Config): boolean {
  return config.custom?.kenniscloud === true;
}
