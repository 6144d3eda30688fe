import { describe, expect, it } from '@jest/globals';
import { parseVtt } from './parseVtt.ts';
import { writeVtt } from './writeVtt.ts';

const cue = (times: string, text = 'Dag.') => `WEBVTT\n\n${times}\n${text}\n`;

describe('Captions in WebVTT', () => {
  it('should be read with what is around them left out', () => {
    const given =
      '\uFEFFWEBVTT Avond\r\nKind: captions\r\n\r\nNOTE niet\r\ndit\r\n\r\nSTYLE\r\n::cue {}\r\n\r\n' +
      'eerste\r\n00:01.500 --> 00:02.000 line:0\r\n<v Clara>Dag &amp; <i>welkom</i></v>\r\nallemaal\r\n\r\n' +
      '01:00:00.000 --> 01:00:01.000\r\nNog iets';
    expect(parseVtt(given)).toEqual({
      cues: [
        { starts: 1.5, ends: 2, text: 'Dag & welkom allemaal', voice: 'Clara' },
        { starts: 3600, ends: 3601, text: 'Nog iets' },
      ],
    });
  });

  it.each([
    ['', 'header', 1],
    ['WEBVTTx\n\n00:01.000 --> 00:02.000\nx', 'header', 1],
    ['SRT\n\n1\n00:00:01,000 --> 00:00:02,000\nx', 'header', 1],
    ['WEBVTT', 'empty', 1],
    ['WEBVTT\n\nNOTE niets', 'empty', 3],
    [cue('00:01,000 --> 00:02,000'), 'time', 3],
    [cue('1:00.000 --> 2:00.000'), 'time', 3],
    [cue('00:61.000 --> 00:62.000'), 'time', 3],
    [cue('00:01.000-->00:02.000'), 'time', 3],
    [cue('zomaar tekst'), 'time', 3],
    [cue('00:05.000 --> 00:05.000'), 'order', 3],
    [cue('00:05.000 --> 00:01.000'), 'order', 3],
    ['WEBVTT\n\n00:05.000 --> 00:06.000\na\n\n00:01.000 --> 00:02.000\nb', 'order', 6],
    [cue('00:01.000 --> 00:02.000', '<i></i>'), 'text', 3],
    [cue('00:01.000 --> 00:02.000', 'a --> b'), 'time', 4],
  ])('should say what is wrong and where: %j', (given, code, line) => {
    expect(parseVtt(given)).toEqual({ fault: { code, line } });
  });

  it('should be written so that they are read the same, with nothing that is taken for marks', () => {
    const cues = [
      { starts: 0, ends: 1.25, text: '<b>Vier & vijf</b> --> zes', voice: 'A > B' },
      { starts: 3725.5, ends: 3730, text: 'Slot' },
    ];
    const written = writeVtt(cues);
    expect(written).not.toContain('<b>');
    expect(written).toContain('01:02:05.500 --> 01:02:10.000');
    const read = parseVtt(written);
    expect(read).toMatchObject({ cues: [{ text: '<b>Vier & vijf</b> --> zes' }, { text: 'Slot' }] });
  });
});
