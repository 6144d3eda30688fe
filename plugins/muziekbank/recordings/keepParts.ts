import { idOf, transact } from '../../../src/flavours/hub.ts';
import type { MuziekbankPart, Recording } from '../../../src/payload-types.ts';
import type { Rights } from '../collections/parts.ts';
import type { Ctx } from '../Ctx.ts';
import { changeRecording } from './changeRecording.ts';

export type NewPart = {
  id?: string;
  second: number;
  title: string;
  work: string | null;
  performers: string[];
  rights: Rights;
  rightsNote: string | null;
  url: string | null;
};

/**
 * Makes the parts of a recording as given: those that are there already keep their id (and with it the permissions
 * of who is in view), others are made, and what is not named goes. The chapters of the core follow.
 */
export async function keepParts({
  ctx,
  recording,
  parts,
}: {
  ctx: Ctx;
  recording: Recording;
  parts: NewPart[];
}): Promise<void> {
  const collection = 'muziekbank-parts';
  await transact({
    payload: ctx.payload,
    key: `recordings:${recording.id}`,
    work: async (req) => {
      const rest = { depth: 0, overrideAccess: true, req } as const; // librarians of this library, asked before
      const { docs } = await req.payload.find({
        collection,
        where: { and: [{ recording: { equals: recording.id } }, { library: { equals: ctx.library.id } }] },
        pagination: false,
        limit: 500,
        ...rest,
      });
      const known = new Set(docs.map(({ id }) => id));
      const kept = new Set<string>();
      for (const { id, ...data } of parts) {
        if (id && known.has(id)) {
          kept.add(id);
          await req.payload.update({ collection, id, data, ...rest });
        } else
          await req.payload.create({
            collection,
            data: { ...data, recording: recording.id, library: ctx.library.id },
            ...rest,
          });
      }
      const gone = docs.filter(({ id }) => !kept.has(id));
      await leaveConsents({ ctx, req, recording, gone });
      for (const { id } of gone) await req.payload.delete({ collection, id, ...rest });
      const chapters = parts.map(({ second, title }) => ({ second, title }));
      await changeRecording({ req, recording, data: { chapters } });
    },
  });
}

/**
 * Someone who was in view in a part that goes is still in the film: the permission then counts for the whole
 * recording, never for less.
 */
async function leaveConsents({
  ctx,
  req,
  recording,
  gone,
}: {
  ctx: Ctx;
  req: Parameters<typeof changeRecording>[0]['req'];
  recording: Recording;
  gone: MuziekbankPart[];
}): Promise<void> {
  if (gone.length === 0) return;
  const collection = 'muziekbank-consents';
  const rest = { depth: 0, overrideAccess: true, req } as const; // as above
  const { docs } = await req.payload.find({
    collection,
    where: {
      and: [{ recording: { equals: recording.id } }, { library: { equals: ctx.library.id } }],
    },
    pagination: false,
    limit: 500,
    ...rest,
  });
  const ids = new Set(gone.map(({ id }) => id));
  for (const consent of docs) {
    const parts = (consent.parts ?? []).map((part) => idOf(part) ?? '');
    if (!parts.some((part) => ids.has(part))) continue;
    await req.payload.update({ collection, id: consent.id, data: { parts: [] }, ...rest });
  }
}
