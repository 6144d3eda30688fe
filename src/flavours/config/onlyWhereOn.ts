import type { Access, AccessResult, Where } from 'payload';
import { idOf } from '../../people/roles.ts';
import type { Flavour } from '../contract/Flavour.ts';
import { noteFault } from '../faults.ts';
import { librariesWith } from '../hasFlavour.ts';

/**
 * A rule of access that holds only in libraries that have the flavour; elsewhere there is nothing. A rule
 * that fails lets nobody in.
 */
export function onlyWhereOn({
  flavour,
  rule,
  operation,
}: {
  flavour: Flavour;
  rule: Access;
  operation: string;
}): Access {
  return async (args) => {
    const on = (await librariesWith({ payload: args.req.payload, flavour })).map(({ library }) => library.id);
    if (on.length === 0) return false;
    let result: AccessResult;
    try {
      result = await rule(args);
    } catch (err) {
      noteFault({ flavour: flavour.slug, where: `access ${operation}`, err });
      return false;
    }
    if (!result) return false;
    if (operation === 'create') {
      const library = idOf((args.data as { library?: string | { id: string } } | undefined)?.library);
      return library === undefined || on.includes(library);
    }
    const within: Where = { [operation === 'readVersions' ? 'version.library' : 'library']: { in: on } };
    return result === true ? within : { and: [result, within] };
  };
}
