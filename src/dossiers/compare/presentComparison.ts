import type { ComparisonView } from '../../../templates/pages/DossierComparison.tsx';
import type { Context } from '../../site/Context.ts';
import { compareContents, type Comparison } from './compareContents.ts';
import type { DossierContent } from '../DossierContent.ts';
import { namesFor } from './namesFor.ts';
import { shortenSame } from './shortenSame.ts';

type Compared = Parameters<typeof compareContents>[0]['from'];

/** What changed between two contents, as the pages show it. */
export async function presentComparison({
  ctx,
  from,
  to,
}: {
  ctx: Context;
  from: Compared;
  to: Compared;
}): Promise<ComparisonView> {
  return toView({ ctx, comparison: await compareNamed({ ctx, from, to }) });
}

/** Whether two contents say and show the same. */
export async function isSame({
  ctx,
  from,
  to,
}: {
  ctx: Context;
  from: Compared;
  to: Compared;
}): Promise<boolean> {
  const { parts, onlyLooks } = await compareNamed({ ctx, from, to });
  return parts.length === 0 && !onlyLooks;
}

async function compareNamed({
  ctx,
  from,
  to,
}: {
  ctx: Context;
  from: Compared;
  to: Compared;
}): Promise<Comparison> {
  const nameOf = await namesFor({ ctx, contents: [from, to] as DossierContent[] });
  return compareContents({ from, to, nameOf });
}

function toView({ ctx, comparison }: { ctx: Context; comparison: Comparison }): ComparisonView {
  const t = ctx.t.dossiers.difference;
  return {
    parts: comparison.parts.map(({ part, rows }) => ({
      id: `verschil-${part}`,
      title: t.parts[part],
      rows: shortenSame({ rows, gap: t.unchanged }),
    })),
    note: comparison.onlyLooks ? t.looks : comparison.parts.length === 0 ? t.nothing : undefined,
  };
}
