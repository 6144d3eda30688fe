import { load } from './load.ts';

const rounds = 3;

/**
 * Asks servers for the same page one after the other, several times round, so that what else the machine does
 * meets them all alike.
 * @param seconds each server is asked in all
 * @returns answers per second of each, the median of its rounds
 */
export async function inTurns({
  servers,
  path,
  seconds,
}: {
  servers: { url: string }[];
  path: string;
  seconds: number;
}): Promise<number[]> {
  const rates = servers.map((): number[] => []);
  for (const { url } of servers) await load({ url: `${url}${path}`, seconds: 1 }); // to get warm
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, { url }] of servers.entries()) {
      rates[at]?.push(await load({ url: `${url}${path}`, seconds: seconds / rounds }));
    }
  }
  return rates.map((each) => each.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0);
}
