/** Red, green and blue from 0 to 255. */
type Rgb = readonly [number, number, number];

export const white = '#ffffff';
export const black = '#000000';

function toRgb(hex: string): Rgb {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(hex.trim())?.[1];
  if (!digits) throw new RangeError(`Not a hex colour: ${hex}`);
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const at = (start: number) => Number.parseInt(full.slice(start, start + 2), 16);
  return [at(0), at(2), at(4)];
}

/**
 * A colour between two, as hex. `share` from 0 (all `from`) to 1 (all `to`).
 * @throws RangeError when one is no hex colour of three or six digits
 */
export function mix({ from, to, share }: { from: string; to: string; share: number }): string {
  const [a, b] = [toRgb(from), toRgb(to)];
  const channel = (index: 0 | 1 | 2) => Math.round(a[index] + (b[index] - a[index]) * share);
  return `#${[channel(0), channel(1), channel(2)].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, WCAG 2.2. */
export function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = toRgb(hex).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, WCAG 2.2: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The colour itself, or moved towards `towards` in small steps until it stands out by `ratio` on every ground. */
export function until({
  colour,
  towards,
  ratio,
  on,
}: {
  colour: string;
  towards: string;
  ratio: number;
  on: readonly string[];
}): string {
  for (let step = 0; step < 50; step += 1) {
    const tried = mix({ from: colour, to: towards, share: step / 50 });
    if (on.every((ground) => contrast(tried, ground) >= ratio)) return tried;
  }
  return towards;
}
