import { describe, expect, it } from '@jest/globals';
import type { Request } from 'express';
import { askedIn } from '../../test/helpers/askedIn.ts';
import { cacheKey } from './cacheKey.ts';

function keyOf(originalUrl: string, { host = 'hub.example', protocol = 'https' } = {}): string {
  return cacheKey({ originalUrl, protocol, headers: { host } } as unknown as Request);
}

describe('cacheKey', () => {
  it('should tell pages apart by host, scheme, path, language and the query that counts', () => {
    const keys = [
      keyOf('/deventer/agenda'),
      keyOf('/en/deventer/agenda'),
      keyOf('/oss/agenda'),
      keyOf('/deventer/agenda?thema=zorg'),
      keyOf('/deventer/agenda?thema=wonen'),
      keyOf('/deventer/agenda?q=zorg'),
      keyOf('/deventer/agenda?q=zorg%26pagina%3D2'),
      keyOf('/deventer/agenda?q=zorg&pagina=2'),
      keyOf('/deventer/agenda', { host: 'kennis.example' }),
      keyOf('/deventer/agenda', { protocol: 'http' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('should not make new pages for campaigns, empty filters and another order', () => {
    expect(keyOf('/a?utm_source=x&q=')).toBe(keyOf('/a'));
    expect(keyOf('/a?van=1&thema=2')).toBe(keyOf('/a?thema=2&van=1'));
  });

  it('should know every part of the query that a page listens to', () => {
    const names = askedIn('src');
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => keyOf(`/a?${name}=x`) === keyOf('/a'))).toEqual([]);
  });
});
