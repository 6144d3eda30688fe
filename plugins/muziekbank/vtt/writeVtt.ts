import type { Cue } from './parseVtt.ts';

/** Cues as a file of WebVTT; what is said is text, never markup. */
export function writeVtt(cues: Cue[]): string {
  const blocks = cues.map(({ starts, ends, text, voice }) => {
    const said = voice ? `<v ${escaped(voice).replaceAll('\n', ' ')}>${escaped(text)}` : escaped(text);
    return `${time(starts)} --> ${time(ends)}\n${said}`;
  });
  return `WEBVTT\n\n${blocks.join('\n\n')}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function time(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const part = (value: number, length: number) => String(Math.floor(value)).padStart(length, '0');
  const whole = Math.floor(thousandths / 1000);
  return `${part(whole / 3600, 2)}:${part((whole / 60) % 60, 2)}:${part(whole % 60, 2)}.${part(thousandths % 1000, 3)}`;
}
