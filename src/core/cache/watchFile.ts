import type { Payload } from 'payload';
import { pageCache } from './PageCache.ts';

type Client = { dataVersion: () => number };

/** Looks twice a second whether another process wrote to the embedded file. */
export function watchFile({
  payload,
  onChange,
}: {
  payload: Payload;
  onChange: () => void;
}): () => Promise<void> {
  const { client } = payload.db as unknown as { client: Client };
  let seen = client.dataVersion();
  const timer = setInterval(() => {
    const version = client.dataVersion();
    if (version === seen) return;
    seen = version;
    pageCache.clear();
    onChange();
  }, 500);
  timer.unref();
  return async () => clearInterval(timer);
}
