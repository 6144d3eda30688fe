import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@jest/globals';
import type { Person } from './Person.ts';

const widths = [360, 1280];

/**
 * Looks at the open page as a phone and as a desk shows it: nothing may stick out. With KC_PICTURES=<folder>
 * a picture of each is kept there.
 */
export async function lookAt(person: Person, name: string): Promise<void> {
  const { page } = person;
  const before = page.viewportSize();
  const folder = process.env.KC_PICTURES;
  if (folder) mkdirSync(folder, { recursive: true });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect({ name, width, tooWide: Math.max(0, wide) }).toEqual({ name, width, tooWide: 0 });
    if (folder) await page.screenshot({ path: path.join(folder, `${name}-${width}.png`), fullPage: true });
  }
  if (before) await page.setViewportSize(before);
}
