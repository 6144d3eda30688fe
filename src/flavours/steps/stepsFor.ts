import type { StepView } from '../../../templates/parts/PageView.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { LineSlug } from '../contract/Flavour.ts';
import { contain } from '../contain.ts';
import { flavoursOf } from '../hasFlavour.ts';
import { flavourContext } from '../site/flavourContext.ts';
import { mayTake } from './findStep.ts';

/** The steps of this library's flavours that the reader may take from a thing. */
export async function stepsFor({
  ctx,
  from,
  doc,
}: {
  ctx: LibraryContext;
  from: LineSlug;
  doc: { id: string };
}): Promise<StepView[]> {
  const views: StepView[] = [];
  for (const flavour of flavoursOf(ctx.library)) {
    const steps = (flavour.steps ?? []).filter((step) => step.from === from);
    if (steps.length === 0) continue;
    const own = flavourContext({ ctx, flavour });
    for (const step of steps) {
      const view = await contain({
        flavour: flavour.slug,
        where: `step ${step.key}`,
        otherwise: undefined,
        work: async (): Promise<StepView | undefined> => {
          if (!(await mayTake({ ctx: own, step, doc }))) return undefined;
          const label = step.label(own.words);
          if ('to' in step) return { label, href: own.here(step.to(doc as never)) };
          return { label, action: own.here(`/stap/${step.key}/${doc.id}`) };
        },
      });
      if (view) views.push(view);
    }
  }
  return views;
}
