export type Cue = {
  /** Seconds from the beginning. */
  starts: number;
  ends: number;
  /** What is said, without marks. */
  text: string;
  /** Who says it, where `<v Name>` names one. */
  voice?: string;
};

/** What is wrong with captions, and in which line. */
export type VttFault = { code: 'header' | 'time' | 'order' | 'text' | 'empty' | 'many'; line: number };

const most = 10_000;
const arrow = /^(\S+)[ \t]+-->[ \t]+(\S+)(?:[ \t].*)?$/;

/**
 * Reads captions in WebVTT (W3C WebVTT 1, section 4). Notes, styles and regions are left out; marks within a
 * text too, save who speaks.
 * @returns the cues in order, or the first thing that is wrong
 */
export function parseVtt(given: string): { cues: Cue[] } | { fault: VttFault } {
  const rows = given
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '\uFFFD')
    .split('\n');
  if (!/^WEBVTT(?:[ \t].*)?$/.test(rows[0] ?? '')) return { fault: { code: 'header', line: 1 } };
  const cues: Cue[] = [];
  let index = 1;
  while (index < rows.length && rows[index]?.trim()) index += 1; // the rest of the header
  while (index < rows.length) {
    if (!rows[index]?.trim()) {
      index += 1;
      continue;
    }
    const from = index;
    while (index < rows.length && rows[index]?.trim()) index += 1;
    const block = rows.slice(from, index);
    if (/^(NOTE|STYLE|REGION)(?:[ \t]|$)/.test(block[0] ?? '')) continue;
    const read = readCue({ block, line: from + 1, before: cues.at(-1) });
    if ('fault' in read) return read;
    if (cues.length >= most) return { fault: { code: 'many', line: from + 1 } };
    cues.push(read.cue);
  }
  return cues.length > 0 ? { cues } : { fault: { code: 'empty', line: rows.length } };
}

function readCue({
  block,
  line,
  before,
}: {
  block: string[];
  line: number;
  before: Cue | undefined;
}): { cue: Cue } | { fault: VttFault } {
  const at = block.findIndex((row) => row.includes('-->'));
  if (at !== 0 && at !== 1) return { fault: { code: 'time', line } };
  const [, one = '', other = ''] = arrow.exec((block[at] ?? '').trim()) ?? [];
  const [starts, ends] = [readTime(one), readTime(other)];
  if (starts === undefined || ends === undefined) return { fault: { code: 'time', line: line + at } };
  if (ends <= starts || (before && starts < before.starts))
    return { fault: { code: 'order', line: line + at } };
  const raw = block.slice(at + 1).join(' ');
  if (raw.includes('-->')) return { fault: { code: 'time', line: line + at + 1 } };
  const text = plain(raw);
  if (!text) return { fault: { code: 'text', line: line + at } };
  const voice = /<v(?:\.[^ \t>]*)?[ \t]+([^>]+)>/.exec(raw)?.[1]?.trim();
  return { cue: { starts, ends, text, ...(voice && { voice }) } };
}

/** `00:01.500` or `1:02:03.000`. */
function readTime(text: string): number | undefined {
  const [, hours = '0', minutes = '', seconds = '', thousandths = ''] =
    /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/.exec(text) ?? [];
  if (!minutes) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
};

function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => entities[entity] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
