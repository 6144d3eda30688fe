import type { PayloadRequest } from 'payload';
import { transact } from '../core/database/transact.ts';
import type { Language } from '../core/text/index.ts';
import type { FlavourScope } from '../notifications/flavourScope.ts';
import { readFlavourScope } from '../notifications/flavourScope.ts';
import type { Library } from '../payload-types.ts';
import { settingsOf } from './hasFlavour.ts';
import { flavourBySlug } from './registry.ts';
import { wordsOf } from './site/flavourContext.ts';

type Stoppable = {
  /** In words: what stops. */
  about: (language: Language) => string;
  /** Does it, for this account; also in a library that turned the flavour off meanwhile. */
  stop: (user: string) => Promise<void>;
};

/** The mail of a flavour that a link stops; undefined when flavour, mail or library is not there any more. */
export async function stoppableMail({
  req,
  scope,
}: {
  req: PayloadRequest;
  scope: FlavourScope;
}): Promise<Stoppable | undefined> {
  const named = readFlavourScope(scope);
  const flavour = flavourBySlug(named?.flavour ?? '');
  const list = flavour?.mails?.[named?.kind ?? '']?.list;
  if (!named || !flavour || !list) return undefined;
  const { payload } = req;
  const library = await payload.db.findOne<Library>({
    collection: 'libraries',
    where: { id: { equals: named.library } },
    req,
  });
  if (!library) return undefined;
  const settings = settingsOf({ library, flavour });
  return {
    about: (language) => list.about(wordsOf({ flavour, language }), library.name),
    stop: (user) =>
      transact({ payload, work: (inside) => list.stop({ req: inside, library, settings, user }) }),
  };
}
