import type { Payload, TypedUser } from 'payload';
import type { Language } from '../../core/text/index.ts';
import type { Library } from '../../payload-types.ts';
import { contain } from '../contain.ts';
import type { DashboardCard } from '../contract/Flavour.ts';
import { hasFlavour, settingsOf } from '../hasFlavour.ts';
import { allFlavours } from '../registry.ts';
import { wordsOf } from '../site/flavourContext.ts';
import { viewPath } from '../config/withViews.ts';

export type FlavourDesk = {
  cards: (DashboardCard & { key: string })[];
  /** Views of the admin, and figures. */
  links: { label: string; href: string }[];
};

/** What the flavours of these libraries put on *Vandaag*. A card that fails is left out and noted. */
export async function flavourCards({
  payload,
  user,
  libraries,
  at,
  language,
}: {
  payload: Payload;
  user: TypedUser;
  libraries: Library[];
  at: Date;
  language: Language;
}): Promise<FlavourDesk> {
  const desk: FlavourDesk = { cards: [], links: [] };
  for (const flavour of allFlavours()) {
    const { slug } = flavour;
    const having = libraries.filter((library) => hasFlavour({ library, slug }));
    if (having.length === 0) continue;
    const args = {
      payload,
      user,
      at,
      language,
      words: wordsOf({ flavour, language }),
      libraries: having.map((library) => ({ library, settings: settingsOf({ library, flavour }) })),
    };
    for (const { key, load } of flavour.dashboard ?? []) {
      const work = () => load(args);
      const card = await contain({ flavour: slug, where: `card ${key}`, work, otherwise: null });
      if (card) desk.cards.push({ ...card, key: `${slug}-${key}` });
    }
    for (const { key, label } of flavour.adminViews ?? [])
      desk.links.push({ label: label[language], href: `/admin${viewPath({ slug, key })}` });
    if (flavour.figures?.length)
      for (const library of having)
        desk.links.push({
          label: [flavour.name[language], having.length > 1 ? library.name : ''].filter(Boolean).join(' – '),
          href: `/${library.slug}/${slug}/cijfers`,
        });
  }
  return desk;
}
