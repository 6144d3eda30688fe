import { env } from './env.ts';

const isSecure = env.PUBLIC_URL.startsWith('https:');

/** Nothing inline, nothing from elsewhere, never in another site's frame. */
export const directives: Record<string, string[]> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
  'manifest-src': ["'self'"],
  ...(isSecure ? { 'upgrade-insecure-requests': [] } : {}),
};

/** What one page may show beside the usual. */
export type PageOpens = {
  /** Origins that may stand in a frame: `https://video.example`. */
  frames?: string[];
  /** Sound and film of the hub itself. */
  media?: boolean;
};

/**
 * The content security policy of one page.
 * @returns undefined when it opens nothing: then the usual policy stands
 * @throws TypeError for a frame that is no plain https origin
 */
export function pagePolicy({ frames = [], media = false }: PageOpens = {}): string | undefined {
  if (frames.length === 0 && !media) return undefined;
  for (const origin of frames) {
    if (!/^https:\/\/[a-z0-9.-]+(:\d+)?$/.test(origin)) throw new TypeError(`${origin} is no origin`);
  }
  const all = {
    ...directives,
    ...(frames.length > 0 && { 'frame-src': frames }),
    ...(media && { 'media-src': ["'self'"] }),
  };
  return Object.entries(all)
    .map(([name, values]) => [name, ...values].join(' '))
    .join(';');
}
