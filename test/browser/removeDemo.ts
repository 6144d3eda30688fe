import { rmSync } from 'node:fs';

/** Takes away what prepareDemo.ts made. */
export default function removeDemo(): void {
  if (process.env.KC_DEMO_MADE) rmSync(process.env.KC_DEMO_MADE, { recursive: true, force: true });
}
