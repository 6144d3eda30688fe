import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds against WCAG 2.2 A and AA on the page that is open, a line each.
 * @param within only in what this selector finds, for our own parts of a page of Payload
 */
export async function violations(page: Page, within?: string): Promise<string[]> {
  const { AxeBuilder: Named } = await import('@axe-core/playwright');
  const Builder = (Named ?? AxeBuilder) as typeof AxeBuilder;
  const builder = new Builder({ page }).withTags(tags);
  const { violations: found } = await (within ? builder.include(within) : builder).analyze();
  return found.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`);
}
