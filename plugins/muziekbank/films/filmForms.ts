import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import { fileTypeFromFile } from 'file-type';
import {
  isLibrarian,
  mustBeLibrarian,
  Problem,
  transact,
  z,
  type FormState,
} from '../../../src/flavours/hub.ts';
import type { Request } from 'express';
import type { Asked, Ctx, Shown } from '../Ctx.ts';
import { changeRecording } from '../recordings/changeRecording.ts';
import { loadView } from '../recordings/loadViews.ts';
import { showManage } from '../recordings/recordingForm.ts';
import { comingFolder, filmFolder, filmPath } from './folder.ts';
import { removeFilm } from './removeFilm.ts';

const most = 1_000_000_000;

/** What browsers play, by what the content is; the name says nothing. */
const types: Record<string, { extension: string; type: string }> = {
  'video/mp4': { extension: 'mp4', type: 'video/mp4' },
  'video/webm': { extension: 'webm', type: 'video/webm' },
  'audio/mpeg': { extension: 'mp3', type: 'audio/mpeg' },
  'audio/x-m4a': { extension: 'm4a', type: 'audio/mp4' },
  'audio/mp4': { extension: 'm4a', type: 'audio/mp4' },
  'audio/ogg': { extension: 'ogg', type: 'audio/ogg' },
  'audio/ogg; codecs=opus': { extension: 'ogg', type: 'audio/ogg' },
};

/** POST `/opnames/:recording/film`: the film as a file of the hub itself. */
export const filmUpload = {
  most,
  folder: comingFolder,
  mayUpload: async ({ ctx, request }: Asked) => {
    mustBeLibrarian(ctx);
    await loadView({ ctx, id: request.params.recording });
  },
  show: (args: { ctx: Ctx; request: Request; form: FormState }) => showManage(args),
  handle: async ({ ctx, request, file }: Asked & { file: { path: string } }) => {
    const { recording } = await loadView({ ctx, id: request.params.recording });
    const found = await fileTypeFromFile(file.path);
    const known = types[found?.mime ?? ''];
    if (!known) throw new Problem({ status: 422, code: 'field.film', field: 'bestand' });
    await mkdir(filmFolder, { recursive: true });
    const film = `${randomUUID()}.${known.extension}`;
    await rename(file.path, path.join(filmFolder, film));
    try {
      await transact({
        payload: ctx.payload,
        key: `recordings:${recording.id}`,
        work: async (req) => {
          await changeRecording({ req, recording, data: { muziekbank: { film, filmType: known.type } } });
          await removeFilm({ req, film: recording.muziekbank?.film });
        },
      });
    } catch (err) {
      await unlink(path.join(filmFolder, film)).catch(() => undefined); // nobody knows of it
      throw err;
    }
    return `${ctx.here(`/opnames/${recording.id}/beheer`)}?gedaan=1`;
  },
};

/** POST `/opnames/:recording/film/weg`. */
export const filmRemove = {
  schema: z.object({}),
  show: (args: Shown) => showManage(args),
  handle: async ({ ctx, request }: Asked) => {
    mustBeLibrarian(ctx);
    const { recording } = await loadView({ ctx, id: request.params.recording });
    await transact({
      payload: ctx.payload,
      key: `recordings:${recording.id}`,
      work: async (req) => {
        await changeRecording({ req, recording, data: { muziekbank: { film: null, filmType: null } } });
        await removeFilm({ req, film: recording.muziekbank?.film });
      },
    });
    return `${ctx.here(`/opnames/${recording.id}/beheer`)}?gedaan=1`;
  },
};

/**
 * GET `/opnames/:recording/film`: the film itself, for everyone when all of it may be seen; asked anew each time, so
 * that it is gone as soon as someone in view withdraws.
 * @throws Problem 404
 */
export async function filmFile(ctx: Ctx, request: Request) {
  const { recording, isPublic, isWhole } = await loadView({ ctx, id: request.params.recording });
  const file = filmPath(recording.muziekbank?.film);
  const may = isLibrarian(ctx.user, ctx.library.id) || (isPublic && isWhole);
  const isThere = file
    ? await access(file).then(
        () => true,
        () => false,
      )
    : false;
  if (!may || !file || !isThere) throw new Problem({ status: 404, code: 'not-found' });
  return { type: recording.muziekbank?.filmType ?? 'video/mp4', path: file };
}
