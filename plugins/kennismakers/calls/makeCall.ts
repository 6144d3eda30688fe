import type { Payload, PayloadRequest } from 'payload';
import {
  idOf,
  isDuplicate,
  languageOf,
  mailFromFlavour,
  publicLink,
  transact,
} from '../../../src/flavours/hub.ts';
import type { KennismakersCall, Library, Theme } from '../../../src/payload-types.ts';
import { profilePath } from '../makers/whoIs.ts';
import type { Settings } from '../settings.ts';
import { texts } from '../texts/index.ts';
import { monthOf } from './monthOf.ts';

/**
 * Makes the call of this month, on the theme whose turn it is, and mails it to kennismakers who asked for that.
 * One that a librarian wrote already stays as it is.
 */
export async function makeCall({
  payload,
  library,
  settings,
  at,
}: {
  payload: Payload;
  library: Library;
  settings: Settings;
  at: Date;
}): Promise<void> {
  if (!settings.monthlyCall) return;
  const theme = await nextTheme({ payload, library, settings });
  if (!theme) return;
  const month = monthOf(at);
  const t = texts.nl.calls;
  const data = {
    title: t.standardTitle(theme.title),
    text: t.standardText(theme.title, library.name),
    theme: theme.id,
  };
  await storeCall({ payload, library, month, data });
}

/**
 * Stores the call of a month, once, and mails it to who asked for that.
 * @returns false when that month had one already
 */
export async function storeCall({
  payload,
  library,
  month,
  data,
}: {
  payload: Payload;
  library: Library;
  month: string;
  data: Pick<KennismakersCall, 'title' | 'text'> & { theme: string | null };
}): Promise<boolean> {
  try {
    await transact({
      payload,
      key: `kennismakers-call:${library.id}`,
      work: async (req) => {
        const call = await req.payload.create({
          collection: 'kennismakers-calls',
          data: { ...data, library: library.id, month, key: `${library.id}:${month}` },
          depth: 1,
          overrideAccess: true, // the library's own call, by its setting or its librarian
          req,
        });
        await mailCall({ req, library, call });
      },
    });
    return true;
  } catch (err) {
    if (isDuplicate(err)) return false;
    throw err;
  }
}

/** The theme that was called longest ago, or never, of those the library chose. */
async function nextTheme({
  payload,
  library,
  settings,
}: {
  payload: Payload;
  library: Library;
  settings: Settings;
}): Promise<Theme | undefined> {
  const rest = { depth: 0, pagination: false, overrideAccess: true } as const; // themes and calls are public
  const themes = await payload.find({
    collection: 'themes',
    where: { or: [{ library: { equals: library.id } }, { library: { exists: false } }] },
    sort: 'title',
    limit: 200,
    ...rest,
  });
  const wanted = settings.callThemes.map((title) => title.trim().toLowerCase());
  const chosen = themes.docs.filter(
    ({ title }) => wanted.length === 0 || wanted.includes(title.toLowerCase()),
  );
  const calls = await payload.find({
    collection: 'kennismakers-calls',
    where: { library: { equals: library.id } },
    sort: '-month',
    limit: 200,
    ...rest,
  });
  const order = calls.docs.map(({ theme }) => idOf(theme));
  const turn = (theme: Theme) => {
    const last = order.indexOf(theme.id);
    return last === -1 ? Number.MAX_SAFE_INTEGER : last;
  };
  const longest = Math.max(...chosen.map(turn));
  return chosen.find((theme) => turn(theme) === longest);
}

async function mailCall({
  req,
  library,
  call,
}: {
  req: PayloadRequest;
  library: Library;
  call: KennismakersCall;
}): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'kennismakers-makers',
    where: { and: [{ library: { equals: library.id } }, { calls: { equals: true } }] },
    limit: 2000,
    depth: 1,
    pagination: false,
    overrideAccess: true, // to mail who asked for it
    req,
  });
  const theme = typeof call.theme === 'object' ? call.theme?.slug : undefined;
  for (const { user } of docs) {
    if (!user || typeof user !== 'object') continue;
    const language = languageOf(user);
    const link = (path: string) => publicLink({ library, language, path });
    await mailFromFlavour({
      req,
      flavour: 'kennismakers',
      kind: 'call',
      library,
      to: user.email,
      language,
      facts: {
        name: user.name,
        title: call.title,
        text: call.text ?? '',
        href: link(theme ? `/voorstel?thema=${encodeURIComponent(theme)}` : '/voorstel'),
      },
      list: { user: user.id, settings: link(`/kennismakers${profilePath(user.id)}`) },
    });
  }
}
