import { describe, expect, it } from '@jest/globals';
import { isBefore, isPartialDate } from '../identifiers/partialDate.ts';
import { readIdentifier } from '../identifiers/readIdentifier.ts';
import { clockText, readClock } from './clock.ts';
import { readFilm } from './readFilm.ts';

const peertubeHosts = ['video.example'];

describe('The address of a film', () => {
  it.each([
    ['https://www.youtube.com/watch?v=abcdefghijk&t=3', 'youtube', 'https://www.youtube-nocookie.com'],
    ['https://youtu.be/abcdefghijk', 'youtube', 'https://www.youtube-nocookie.com'],
    ['https://vimeo.com/76979871', 'vimeo', 'https://player.vimeo.com'],
    ['https://player.vimeo.com/video/76979871', 'vimeo', 'https://player.vimeo.com'],
    ['https://video.example/w/abcDEF123', 'peertube', 'https://video.example'],
    [
      'https://video.example/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d',
      'peertube',
      'https://video.example',
    ],
    ['https://elders.example/w/abcDEF123', 'other', undefined],
  ])('should be known: %s', (url, host, origin) => {
    const film = readFilm({ url, peertubeHosts });
    expect([film?.host, film?.frame?.origin]).toEqual([host, origin]);
  });

  it.each([
    'http://youtu.be/abcdefghijk',
    'https://youtu.be/kort',
    'https://www.youtube.com/watch?v=<script>',
    'javascript:alert(1)',
    'https://naam:geheim@video.example/w/abcDEF123',
    'https://vimeo.com/naam',
    'video.example/w/abc',
    '',
  ])('should be refused: %s', (url) => {
    expect(readFilm({ url, peertubeHosts })).toBeUndefined();
  });
});

describe('Times, dates and identifiers', () => {
  it('should be read as people write them', () => {
    expect(['90', '4:30', '1:02:03', '75:00'].map(readClock)).toEqual([90, 270, 3723, 4500]);
    expect(['', '4', '4:60', '1:75:00', 'vier', '-1'].map(readClock)).toEqual([
      undefined,
      4,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([270, 3723].map(clockText)).toEqual(['4:30', '1:02:03']);
    expect(['1819', '1819-09', '1819-09-13', '2024-02-29'].every(isPartialDate)).toBe(true);
    expect(['819', '1819-13', '1819-02-30', '13-09-1819', '1819-9-1'].some(isPartialDate)).toBe(false);
    expect([
      isBefore('1896', '1819-09-13'),
      isBefore('1819', '1819-09-13'),
      isBefore('1810', '1819'),
    ]).toEqual([false, false, true]);
  });

  it.each([
    ['viaf', 'https://viaf.org/viaf/123456789/', '123456789'],
    ['viaf', '0123', undefined],
    ['viaf', 'Q42', undefined],
    ['wikidata', 'q42', 'Q42'],
    ['wikidata', 'http://www.wikidata.org/entity/Q42', 'Q42'],
    ['wikidata', 'Q0', undefined],
    ['musicbrainz', '00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000000'],
    [
      'musicbrainz',
      'https://musicbrainz.org/artist/00000000-0000-4000-8000-00000000000A',
      '00000000-0000-4000-8000-00000000000a',
    ],
    ['musicbrainz', '00000000-0000-4000-8000-00000000000', undefined],
    ['musicbrainz', 'javascript:1', undefined],
  ] as const)('should have the form of their register: %s %s', (register, text, value) => {
    expect(readIdentifier({ register, text })).toBe(value);
  });
});
