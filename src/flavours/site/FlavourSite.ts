import type { Request, RequestHandler, Response, Router } from 'express';
import type { z } from 'zod';
import type { FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import type { ReceivedFile } from '../../site/receiveFile.ts';
import type { FlavourContext } from '../contract/Flavour.ts';
import type * as hub from '../hub.ts';

/** Content, or the path of a file on disk. */
export type FlavourFile = { type: string } & ({ body: string | Buffer } | { path: string });

/** What the routes of a flavour are made with: pages and forms of the hub, with the flavour's context. */
export type FlavourSite<S, W> = {
  router: () => Router;
  /** As libraryPage: `cache: false` for pages behind a personal link. */
  page: (
    handler: (ctx: FlavourContext<S, W>, request: Request) => Promise<PageAnswer>,
    options?: { cache?: boolean },
  ) => RequestHandler;
  /** As form: `router.post(path, ...site.form({ schema, handle, show }))`. */
  form: <V extends z.ZodType>(args: {
    schema: V;
    handle: (args: {
      ctx: FlavourContext<S, W>;
      request: Request;
      response: Response;
      values: z.output<V>;
    }) => Promise<string | PageAnswer>;
    show: (args: { ctx: FlavourContext<S, W>; request: Request; form: FormState }) => Promise<PageAnswer>;
    most?: { bytes: number; fields: number };
    /** For forms that make something anew each time: pressed twice, they do it once. */
    once?: boolean;
  }) => RequestHandler[];
  /**
   * A form with one file (`bestand`), read to disk as it comes in: `router.post(path, ...site.upload({ … }))`.
   * `mayUpload` is asked before a byte is read; what `handle` has not moved is taken away.
   */
  upload: (args: {
    most: number;
    folder: string;
    mayUpload: (args: { ctx: FlavourContext<S, W>; request: Request }) => Promise<void>;
    handle: (args: { ctx: FlavourContext<S, W>; request: Request; file: ReceivedFile }) => Promise<string>;
    show: (args: { ctx: FlavourContext<S, W>; request: Request; form: FormState }) => Promise<PageAnswer>;
  }) => RequestHandler[];
  /** A file of this reader: captions, a film. Never kept on the way; parts of it are sent when asked for. */
  file: (handler: (ctx: FlavourContext<S, W>, request: Request) => Promise<FlavourFile>) => RequestHandler;
  /** The hub's own building blocks, for flavours that were installed and cannot import them. */
  hub: typeof hub;
};
