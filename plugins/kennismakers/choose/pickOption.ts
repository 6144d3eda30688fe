import type { Payload, PayloadRequest } from 'payload';
import {
  acceptProposal,
  idOf,
  languageOf,
  librariansOf,
  loginLink,
  mailFromFlavour,
  markdownToLexical,
  Problem,
} from '../../../src/flavours/hub.ts';
import type { Event, Library, Proposal, User } from '../../../src/payload-types.ts';
import type { FilledOption } from './optionsOf.ts';
import { optionText } from './optionText.ts';

const longestSummary = 400;

/**
 * The proposer picks an option: event, booking and decision are stored together, with the proposer as host. Of
 * two who pick at once one does; a room that was taken in between is refused.
 * @throws Problem 409 proposal.decided, room.taken, conflict (the option was taken away); time.past
 */
export async function pickOption({
  payload,
  library,
  proposal,
  option,
}: {
  payload: Payload;
  library: Library;
  proposal: Proposal;
  option: FilledOption;
}): Promise<Event> {
  const text = proposal.summary ?? '';
  const isShort = text.length <= longestSummary;
  const [user] = await whoOffered({ payload, library, option });
  if (!user) throw new Problem({ status: 409, code: 'conflict' });
  return acceptProposal({
    payload,
    library,
    id: proposal.id,
    user,
    meeting: {
      title: proposal.title,
      summary: isShort ? text || null : null,
      body: isShort ? null : (markdownToLexical(text) as Event['body']),
      startsAt: option.startsAt,
      endsAt: option.endsAt,
      branch: option.branch.id,
      room: option.room?.id ?? null,
      rsvp: 'open',
      capacity: option.room?.capacity ?? null,
      moderator: null,
      themes: (proposal.themes ?? []).map((theme) => idOf(theme)).filter((id) => id !== undefined),
    },
    also: async ({ req }) => {
      await take({ req, option });
      await tellStaff({ req, library, proposal, option });
    },
  });
}

async function take({ req, option }: { req: PayloadRequest; option: FilledOption }): Promise<void> {
  const taken = await req.payload.db.updateOne({
    collection: 'kennismakers-options',
    where: { and: [{ id: { equals: option.id } }, { state: { equals: 'open' } }] },
    data: { state: 'chosen' },
    options: { atomic: true },
    req,
  });
  if (!taken) throw new Problem({ status: 409, code: 'conflict' });
}

/** Who offered it, as long as that is a librarian here; else whoever is. */
async function whoOffered({
  payload,
  library,
  option,
  req = { payload } as PayloadRequest,
}: {
  payload: Payload;
  library: Library;
  option: FilledOption;
  req?: PayloadRequest;
}): Promise<User[]> {
  const all = await librariansOf({ req, library: library.id });
  const own = all.filter(({ id }) => id === idOf(option.offeredBy));
  return own.length > 0 ? own : all;
}

async function tellStaff({
  req,
  library,
  proposal,
  option,
}: {
  req: PayloadRequest;
  library: Library;
  proposal: Proposal;
  option: FilledOption;
}): Promise<void> {
  for (const user of await whoOffered({ payload: req.payload, library, option, req })) {
    const language = languageOf(user);
    await mailFromFlavour({
      req,
      flavour: 'kennismakers',
      kind: 'chosen',
      list: { user: user.id },
      library,
      to: user.email,
      language,
      facts: {
        name: proposal.proposedBy?.name ?? '',
        title: proposal.title,
        ...optionText({ option, language }),
        href: loginLink({ library, language, path: `/kennismakers/bord/${proposal.id}` }),
      },
    });
  }
}
