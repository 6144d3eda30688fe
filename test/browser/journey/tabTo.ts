import type { Locator, Page } from 'playwright-core';

const most = 200;

/**
 * Presses Tab until this has the focus, as someone without a mouse does.
 * @throws Error when it cannot be reached so
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const hasFocus = () => target.evaluate((element) => element === element.ownerDocument.activeElement);
  for (let presses = 0; presses < most; presses++) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not get to ${String(target)} on ${page.url()}`);
}
