import type { Field } from 'payload';
import type { Flavour } from '../contract/Flavour.ts';
import { noteFault } from '../faults.ts';
import { isRefusal } from './notedHooks.ts';

type Loose = Record<string, unknown> & { fields?: Field[]; name?: string };
type AnyFunction = (...args: never[]) => unknown;
type HookArgs = { value?: unknown };

/**
 * Fields of a flavour on a collection of the core, with what they run contained: a rule that fails says
 * no, a hook that fails changes nothing.
 */
export function containedFields({
  flavour,
  where,
  fields,
}: {
  flavour: Flavour;
  where: string;
  fields: Field[];
}): Field[] {
  const guard = (name: string, run: AnyFunction, otherwise: (args: never[]) => unknown) => {
    const failed = (err: unknown, args: never[]) => {
      if (isRefusal(err)) throw err;
      noteFault({ flavour: flavour.slug, where: `field ${name} of ${where}`, err });
      return otherwise(args);
    };
    return (...args: never[]): unknown => {
      try {
        const result = run(...args);
        return result instanceof Promise ? result.catch((err: unknown) => failed(err, args)) : result;
      } catch (err) {
        return failed(err, args);
      }
    };
  };
  return fields.map((field) => {
    const loose = { ...field } as unknown as Loose;
    const name = loose.name ?? loose.type;
    if (typeof loose.validate === 'function')
      loose.validate = guard(`${String(name)}`, loose.validate as AnyFunction, () => true);
    loose.access = mapped(loose.access, (run) => guard(String(name), run, () => false));
    loose.hooks = mapped(loose.hooks, (run) =>
      guard(String(name), run, ([args]) => (args as HookArgs | undefined)?.value),
    );
    if (loose.fields) loose.fields = containedFields({ flavour, where, fields: loose.fields });
    return loose as unknown as Field;
  });
}

function mapped(given: unknown, guard: (run: AnyFunction) => AnyFunction): unknown {
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(given).map(([name, value]: [string, unknown]) => [
      name,
      Array.isArray(value)
        ? value.map((each) => guard(each as AnyFunction))
        : typeof value === 'function'
          ? guard(value as AnyFunction)
          : value,
    ]),
  );
}
