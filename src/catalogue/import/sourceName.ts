import path from 'node:path';

/** Name of a source by the file it came in: `oogst 2026.xml` → `oogst 2026`. */
export function sourceName(file: string): string {
  return (
    path
      .basename(file)
      .replace(/\.[^.]+$/, '')
      .slice(0, 60) || 'bestand'
  );
}
