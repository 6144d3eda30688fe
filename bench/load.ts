import autocannon from 'autocannon';

/** Answers per second, on average, for a few seconds of 10 connections. */
export async function load({ url, seconds }: { url: string; seconds: number }): Promise<number> {
  const result = await autocannon({ url, connections: 10, duration: seconds });
  if (result.non2xx > 0) throw new Error(`${url}: ${result.non2xx} answers were not 200`);
  return result.requests.average;
}
