import { themeTitle } from '../../../src/flavours/hub.ts';
import type { Theme } from '../../../src/payload-types.ts';
import { factsOf, type Period } from './factsOf.ts';

type Row = Record<'sent' | 'accepted' | 'held' | 'visitors', number>;

/** From proposal to effect by theme; a thing with two themes counts at both. */
export async function byTheme({ ctx, from, until }: Period): Promise<Record<string, string | number>[]> {
  const rows = new Map<string, Row>();
  const each = (themes: (string | Theme)[] | null | undefined, change: (row: Row) => void) => {
    const names = (themes ?? []).flatMap((theme) =>
      typeof theme === 'object' ? [themeTitle({ ctx, theme })] : [],
    );
    for (const name of names.length > 0 ? names : [ctx.words.figures.none]) {
      const row = rows.get(name) ?? { sent: 0, accepted: 0, held: 0, visitors: 0 };
      rows.set(name, row);
      change(row);
    }
  };
  const { sent, accepted, held } = await factsOf({ ctx, from, until });
  for (const { themes } of sent) each(themes, (row) => (row.sent += 1));
  for (const { themes } of accepted) each(themes, (row) => (row.accepted += 1));
  for (const { event, visitors } of held)
    each(event.themes, (row) => {
      row.held += 1;
      row.visitors += visitors;
    });
  return [...rows]
    .sort(([a], [b]) => a.localeCompare(b, ctx.language))
    .map(([theme, row]) => ({ theme, ...row }));
}
