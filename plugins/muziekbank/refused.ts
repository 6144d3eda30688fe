import type { FormState, PageAnswer } from '../../src/flavours/hub.ts';
import type { Asked, Shown } from './Ctx.ts';

/** A form that comes back with a message in the flavour's own words, at one of its fields. */
export async function refused({
  show,
  values,
  field,
  message,
  status = 422,
  ...asked
}: Asked & {
  show: (args: Shown) => Promise<PageAnswer>;
  values: Record<string, unknown>;
  field: string;
  message: string;
  status?: number;
}): Promise<PageAnswer> {
  const texts = Object.entries(values).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(',') : String(value ?? ''),
  ]);
  const form: FormState = {
    values: Object.fromEntries(texts) as Record<string, string>,
    errors: [{ field, message }],
  };
  return { ...(await show({ ...asked, form })), status };
}
