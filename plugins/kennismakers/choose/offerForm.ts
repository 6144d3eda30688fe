import type { Request } from 'express';
import {
  changeProposal,
  languageOfProposal,
  loadPlaces,
  mailFromFlavour,
  mustBeComing,
  mustBeFree,
  now,
  optional,
  parseLocal,
  Problem,
  publicLink,
  readPlace,
  replyAddress,
  signedToken,
  updateProposal,
  z,
  type FormState,
} from '../../../src/flavours/hub.ts';
import type { Proposal, User } from '../../../src/payload-types.ts';
import { loadCard } from '../board/loadCard.ts';
import { showCard } from '../board/showCard.ts';
import type { Ctx } from '../Ctx.ts';
import { offerRows } from './offerRows.ts';
import { optionsOf } from './optionsOf.ts';
import { optionText } from './optionText.ts';

type Asked = { ctx: Ctx; request: Request };
type Given = { startsAt: Date; endsAt: Date; branch: string; room: string | null };

const cell = z.string().trim().max(80).default('');
const names = offerRows.flatMap((row) => ['datum', 'van', 'tot', 'ruimte'].map((name) => `${name}${row}`));
const schema = z.object({
  ...(Object.fromEntries(names.map((name) => [name, cell])) as Record<string, typeof cell>),
  bericht: optional(3000),
});
type Values = Record<string, string> & { bericht: string };

/** POST `/bord/:proposal/dagen`: offers days and places; the proposer is mailed a link to pick one. */
export const offerForm = {
  schema,
  show: ({ ctx, request, form }: Asked & { form: FormState }) => showCard(ctx, request, form),
  handle: async ({ ctx, request, values: sent }: Asked & { values: z.output<typeof schema> }) => {
    const { id } = await loadCard({ ctx, request });
    const values = sent as Values;
    const given = await readRows({ ctx, values });
    const user = ctx.user as User;
    const { payload, library } = ctx;
    await changeProposal({
      payload,
      library,
      id,
      from: ['sent', 'talking'],
      work: async ({ req, proposal }) => {
        const rest = { depth: 0, overrideAccess: true, req } as const; // a librarian of this library, checked above
        for (const { startsAt, endsAt, ...place } of given) {
          const data = {
            ...place,
            library: library.id,
            proposal: id,
            startsAt: startsAt.toISOString(),
            endsAt: endsAt.toISOString(),
            state: 'open' as const,
            offeredBy: user.id,
          };
          await req.payload.create({ collection: 'kennismakers-options', data, ...rest });
        }
        if (values.bericht) {
          const said = {
            side: 'library' as const,
            author: user.id,
            authorName: user.name,
            body: values.bericht,
          };
          await req.payload.create({
            collection: 'proposal-messages',
            data: { library: library.id, proposal: id, ...said },
            ...rest,
          });
        }
        const at = now().toISOString();
        const changed = await updateProposal({
          req,
          id,
          data: { state: 'talking', heardFrom: 'library', kennismakers: { offeredAt: at } },
        });
        await mailOptions({ ctx, req, proposal: { ...proposal, ...changed }, words: values.bericht });
      },
    });
    return `${ctx.here(`/bord/${id}`)}?gedaan=verstuurd#dagen`;
  },
};

async function mailOptions({
  ctx,
  req,
  proposal,
  words,
}: {
  ctx: Ctx;
  req: Parameters<typeof optionsOf>[0]['req'];
  proposal: Proposal;
  words: string;
}): Promise<void> {
  const { name, email } = proposal.proposedBy ?? {};
  if (!email) return;
  const language = languageOfProposal(proposal);
  const options = await optionsOf({
    payload: req.payload,
    req,
    proposal: proposal.id,
    only: { state: { equals: 'open' } },
  });
  const lines = options.map((option) => {
    const { when, where } = optionText({ option, language });
    return `${when}, ${where}`;
  });
  const path = `/kennismakers/voorstel/${signedToken({ kind: 'proposal', id: proposal.id })}`;
  await mailFromFlavour({
    req,
    flavour: 'kennismakers',
    kind: 'options',
    library: ctx.library,
    to: email,
    replyTo: replyAddress({ side: 'p', id: proposal.id }),
    language,
    facts: {
      name: name ?? '',
      title: proposal.title,
      options: lines.join('\n'),
      words,
      href: publicLink({ library: ctx.library, language, path }),
    },
  });
}

/** What the rows say; a row that is left empty is no row. */
async function readRows({ ctx, values }: { ctx: Ctx; values: Values }): Promise<Given[]> {
  const places = await loadPlaces(ctx);
  const given: Given[] = [];
  for (const row of offerRows) {
    const at = (name: string) => ({ field: `${name}${row}`, value: values[`${name}${row}`] ?? '' });
    const [date, from, until, room] = [at('datum'), at('van'), at('tot'), at('ruimte')];
    if (![date, from, until].some(({ value }) => value)) continue;
    const place = readRoom({ places, ...room });
    const { timeZone } = place.branch;
    const startsAt = parseLocal({
      date: date.value,
      time: from.value,
      timeZone,
      fields: { date: date.field, time: from.field },
    });
    const endsAt = parseLocal({
      date: date.value,
      time: until.value,
      timeZone,
      fields: { date: date.field, time: until.field },
    });
    if (endsAt <= startsAt) throw new Problem({ code: 'time.order', field: until.field });
    mustBeStillToCome({ startsAt, field: date.field });
    if (place.room)
      await mustBeFree({
        payload: ctx.payload,
        room: place.room.id,
        startsAt,
        endsAt,
        field: room.field,
        team: true,
      });
    given.push({ startsAt, endsAt, branch: place.branch.id, room: place.room?.id ?? null });
  }
  if (given.length === 0) throw new Problem({ code: 'field.required', field: 'datum1' });
  return given;
}

function readRoom({
  places,
  value,
  field,
}: {
  places: Awaited<ReturnType<typeof loadPlaces>>;
  value: string;
  field: string;
}) {
  try {
    return readPlace({ places, value });
  } catch {
    throw new Problem({ code: 'field.choice', field });
  }
}

function mustBeStillToCome({ startsAt, field }: { startsAt: Date; field: string }): void {
  try {
    mustBeComing(startsAt);
  } catch {
    throw new Problem({ code: 'time.past', field });
  }
}
