import type { Payload } from 'payload';
import {
  idOf,
  languageOf,
  mailFromFlavour,
  meetAt,
  Problem,
  publicLink,
  type readProposal,
  signedToken,
  transact,
} from '../../../src/flavours/hub.ts';
import type { Library, User } from '../../../src/payload-types.ts';

export const askedKind = 'kennismakers-asked';

/**
 * Asks a kennismaker of another library to do it here too: a draft of a proposal to this library with their public
 * name and nothing more. They are mailed by their own library; their address comes here only with their yes.
 * @returns false when they were asked by this library already, and have not answered yet
 * @param from the library whose kennismaker it is
 * @param maker id of the profile
 * @throws Problem 404 when they may not be asked (any more)
 */
export async function askMaker({
  payload,
  library,
  from,
  by,
  maker: id,
  invitation,
  content,
}: {
  payload: Payload;
  library: Library;
  from: Library;
  by: User;
  maker: string;
  invitation: string;
  content: ReturnType<typeof readProposal>;
}): Promise<boolean> {
  return transact({
    payload,
    key: `kennismakers-ask:${library.id}:${id}`,
    work: async (req) => {
      await meetAt({ req, key: `kennismakers-ask:${library.id}:${id}` });
      const rest = { depth: 0, overrideAccess: true, req } as const; // to mail the person; this library sees a public name
      const { docs } = await req.payload.find({
        collection: 'kennismakers-makers',
        where: {
          and: [{ id: { equals: id } }, { library: { equals: from.id } }, { elsewhere: { equals: true } }],
        },
        limit: 1,
        pagination: false,
        ...rest,
      });
      const [maker] = docs;
      const account = idOf(maker?.user);
      const user = account
        ? await req.payload.findByID({ collection: 'users', id: account, disableErrors: true, ...rest })
        : null;
      if (!maker || !user) throw new Problem({ status: 404, code: 'not-found' });
      const waiting = await req.payload.count({
        collection: 'proposals',
        where: {
          and: [
            { library: { equals: library.id } },
            { state: { equals: 'draft' } },
            { 'kennismakers.asked': { equals: user.id } },
          ],
        },
        overrideAccess: true, // of this library's own questions
        req,
      });
      if (waiting.totalDocs > 0) return false;
      const language = languageOf(user);
      const proposal = await req.payload.create({
        collection: 'proposals',
        data: {
          library: library.id,
          ...content,
          invitation,
          invitedBy: by.id,
          proposedBy: { name: maker.name, language },
          state: 'draft',
          heardFrom: 'library',
          kennismakers: { asked: user.id, askedFrom: from.name },
        },
        ...rest,
      });
      const token = signedToken({ kind: askedKind, id: proposal.id });
      await mailFromFlavour({
        req,
        flavour: 'kennismakers',
        kind: 'asked',
        library: from,
        to: user.email,
        language,
        facts: {
          name: user.name,
          title: proposal.title,
          library: library.name,
          words: invitation,
          href: publicLink({ library, language, path: `/kennismakers/gevraagd/${token}` }),
        },
      });
      return true;
    },
  });
}
