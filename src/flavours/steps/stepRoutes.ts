import { Router, type Request } from 'express';
import { createElement } from 'react';
import { z } from 'zod';
import { StepPage } from '../../../templates/pages/StepPage.tsx';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { form } from '../../site/form.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import { libraryPage } from '../../site/page.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import type { Flavour, FlavourStep } from '../contract/Flavour.ts';
import { flavourContext } from '../site/flavourContext.ts';
import { loadForStep } from './findStep.ts';

type Act = Extract<FlavourStep, { act: unknown }>;

/** `/stap/:key/:id`: a step on a page of its own (for who comes from the admin), and the doing of it. */
export function stepRoutes(flavour: Flavour): Router {
  const router = Router();
  router.get(
    '/stap/:key/:id',
    libraryPage((ctx, request) => showStep({ ctx, request, flavour, state: emptyForm }), { cache: false }),
  );
  router.post(
    '/stap/:key/:id',
    ...form({
      schema: z.object({}),
      handle: ({ ctx, request }: { ctx: LibraryContext; request: Request }) =>
        takeStep({ ctx, request, flavour }),
      show: ({ ctx, request, form: state }: { ctx: LibraryContext; request: Request; form: FormState }) =>
        showStep({ ctx, request, flavour, state }),
    }),
  );
  return router;
}

type Args = { ctx: LibraryContext; request: Request; flavour: Flavour };

function stepOf({ request, flavour }: Pick<Args, 'request' | 'flavour'>): Act {
  const step = (flavour.steps ?? []).find((each) => each.key === request.params.key);
  if (!step || !('act' in step)) throw new Problem({ status: 404, code: 'not-found' });
  return step;
}

async function showStep({ ctx, request, flavour, state }: Args & { state: FormState }): Promise<PageAnswer> {
  const step = stepOf({ request, flavour });
  const own = flavourContext({ ctx, flavour });
  const id = String(request.params.id);
  await loadForStep({ ctx: own, step, id });
  const title = step.label(own.words);
  return {
    title,
    robots: 'noindex',
    render: (view) =>
      createElement(StepPage, {
        view,
        title,
        lead: step.hint?.(own.words) ?? ctx.t.flavours.steps.sure,
        action: own.here(`/stap/${step.key}/${id}`),
        errors: state.errors,
      }),
  };
}

/** All of it or none: the thing is read again, and who may is asked again. */
async function takeStep({ ctx, request, flavour }: Args): Promise<string> {
  const step = stepOf({ request, flavour });
  const own = flavourContext({ ctx, flavour });
  const id = String(request.params.id);
  const doc = await loadForStep({ ctx: own, step, id });
  return transact({
    payload: ctx.payload,
    key: `${step.from}:${id}`,
    work: (req) => step.act({ ctx: own, doc: doc as never, req }),
  });
}
