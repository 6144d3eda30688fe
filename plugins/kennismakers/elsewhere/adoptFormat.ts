import type { PayloadRequest } from 'payload';
import {
  idOf,
  isDuplicate,
  languageOf,
  libraryThemes,
  mailFromFlavour,
  now,
  publicLink,
  transact,
} from '../../../src/flavours/hub.ts';
import type { KennismakersFormat, Library } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { here } from '../here.ts';
import { libraryOf } from '../formats/creditOf.ts';

type Adopted = { adopted: KennismakersFormat; isNew: boolean };

/**
 * Takes a format of another library over: a copy of one's own, with where it comes from as text and address. A
 * library adopts a format once. The maker is told by their own library, in the same transaction.
 * @param format as everyone may read it
 */
export async function adoptFormat({
  ctx,
  format,
}: {
  ctx: Ctx;
  format: KennismakersFormat;
}): Promise<Adopted> {
  const known = await adoptedAlready({ ctx, root: format.id });
  if (known) return { adopted: known, isNew: false };
  const from = await libraryOf({ ctx, id: idOf(format.library) });
  if (!from) throw new TypeError('A format without a library');
  const themes = await sameThemes({ ctx, format });
  try {
    const adopted = await transact({
      payload: ctx.payload,
      key: `kennismakers-adopt:${ctx.library.id}:${format.id}`,
      work: async (req) => {
        const made = await req.payload.create({
          collection: 'kennismakers-formats',
          data: { ...copyOf({ ctx, format, from }), themes },
          depth: 0,
          overrideAccess: true, // a librarian of this library, checked by the page
          req,
        });
        await tellMaker({ req, format: format.id, from, by: ctx.library });
        return made;
      },
    });
    return { adopted, isNew: true };
  } catch (err) {
    const other = isDuplicate(err) ? await adoptedAlready({ ctx, root: format.id }) : undefined;
    if (other) return { adopted: other, isNew: false };
    throw err;
  }
}

/** One's own copy of a format, when there is one. */
export async function adoptedAlready({
  ctx,
  root,
}: {
  ctx: Ctx;
  root: string;
}): Promise<KennismakersFormat | undefined> {
  const { docs } = await ctx.payload.find({
    collection: 'kennismakers-formats',
    where: here(ctx, { root: { equals: root } }),
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // of this library, for its librarians
    req: ctx.req,
  });
  return docs[0];
}

function copyOf({ ctx, format, from }: { ctx: Ctx; format: KennismakersFormat; from: Library }) {
  const { title, summary, plan, materials, duration, cost, size, tips, outcome, language } = format;
  return {
    ...{ title, summary, plan, materials, duration, cost, size, tips, outcome, language },
    library: ctx.library.id,
    visibility: 'library' as const,
    root: format.id,
    key: `adopted:${ctx.library.id}:${format.id}`,
    origin: {
      library: from.name,
      title,
      url: publicLink({ library: from, language: 'nl', path: `/kennismakers/formats/${format.slug}` }),
      at: now().toISOString(),
    },
  };
}

/** Themes of the whole network stay; of the other library's own those that this one has too. */
async function sameThemes({ ctx, format }: { ctx: Ctx; format: KennismakersFormat }): Promise<string[]> {
  const slugs = (format.themes ?? []).flatMap((theme) =>
    typeof theme === 'object' ? (theme.slug ?? []) : [],
  );
  return (await libraryThemes(ctx)).filter(({ slug }) => slugs.includes(slug ?? '')).map(({ id }) => id);
}

/** The maker hears of it from their own library; the address goes nowhere else. */
async function tellMaker({
  req,
  format,
  from,
  by,
}: {
  req: PayloadRequest;
  /** Id. */
  format: string;
  from: Library;
  by: Library;
}): Promise<void> {
  const rest = { depth: 0, overrideAccess: true, req } as const; // to mail the maker, who is shown to nobody
  const { docs } = await req.payload.find({
    collection: 'kennismakers-formats',
    where: { and: [{ id: { equals: format } }, { library: { equals: from.id } }] },
    limit: 1,
    pagination: false,
    ...rest,
  });
  const [own] = docs;
  const id = idOf(own?.user);
  if (!own || !id) return;
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    disableErrors: true,
    ...rest,
  });
  if (!user) return;
  const language = languageOf(user);
  await mailFromFlavour({
    req,
    flavour: 'kennismakers',
    kind: 'adopted',
    library: from,
    to: user.email,
    language,
    facts: {
      name: user.name,
      title: own.title,
      library: by.name,
      href: publicLink({ library: from, language, path: `/kennismakers/formats/${own.slug}` }),
    },
  });
}
