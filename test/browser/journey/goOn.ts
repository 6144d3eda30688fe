import type { Page } from 'playwright-core';

/** Does what leads to another page and waits until that is there. @returns its status */
export async function goOn(page: Page, act: () => Promise<unknown>): Promise<number> {
  const arrives = page.waitForNavigation({ timeout: 30_000 });
  const [answer] = await Promise.all([arrives, act()]);
  return answer?.status() ?? 200;
}
