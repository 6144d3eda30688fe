import type { Browser } from 'playwright-core';
import type { Demo } from '../startDemo.ts';

/**
 * Registers the steps of a story that people walk on a hub.
 * @param at the hub and the browser, once they are there
 * @param axe whether axe looks at the pages too
 */
export type Story = (at: () => { demo: Demo; browser: Browser }, options: { axe: boolean }) => void;
