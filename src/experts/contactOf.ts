import type { PayloadRequest } from 'payload';
import type { Language } from '../core/text/index.ts';
import { languageOf } from '../people/languageOf.ts';
import { idOf } from '../people/roles.ts';
import type { Expert } from '../payload-types.ts';

/** How an expert is reached: by the account, or by the address that staff noted. */
export async function contactOf({
  req,
  expert,
}: {
  req: PayloadRequest;
  expert: Pick<Expert, 'user' | 'email'>;
}): Promise<{ email: string; language: Language } | undefined> {
  const id = idOf(expert.user);
  if (!id) return expert.email ? { email: expert.email, language: 'nl' } : undefined;
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // to mail an expert who agreed to that
    req,
  });
  return user ? { email: user.email, language: languageOf(user) } : undefined;
}
