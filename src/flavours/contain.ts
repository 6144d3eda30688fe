import { noteFault } from './faults.ts';

/**
 * Does something of a flavour that the page, the desk or the file it stands in can do without. What it
 * throws is noted and left out.
 */
export async function contain<T>({
  flavour,
  where,
  work,
  otherwise,
}: {
  flavour: string;
  where: string;
  work: () => T | Promise<T>;
  otherwise: T;
}): Promise<T> {
  try {
    return await work();
  } catch (err) {
    noteFault({ flavour, where, err });
    return otherwise;
  }
}
