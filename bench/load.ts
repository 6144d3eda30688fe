import autocannon from 'autocannon';

/**
 * Answers per second, on average, for a few seconds of 10 connections. The asking is done by a thread of
 * its own, so that it takes no time from a server in this process.
 * @throws Error when an answer was not 200
 */
export async function load({ url, seconds }: { url: string; seconds: number }): Promise<number> {
  const result = await autocannon({ url, connections: 10, duration: seconds, workers: 1 });
  if (result.non2xx > 0) throw new Error(`${url}: ${result.non2xx} answers were not 200`);
  return result.requests.total / result.duration;
}
