import type { Ctx } from '../Ctx.ts';
import { readIdentifier, registers } from './readIdentifier.ts';

/** The first number that has not the form of its register, with what is wrong in words of the flavour. */
export function wrongIdentifier({
  ctx,
  values,
}: {
  ctx: Ctx;
  values: Partial<Record<(typeof registers)[number], string>>;
}): { field: string; message: string } | undefined {
  const wrong = registers.find((register) => {
    const text = values[register];
    return Boolean(text) && !readIdentifier({ register, text: text ?? '' });
  });
  return wrong && { field: wrong, message: ctx.words.faults.identifier[wrong] };
}
