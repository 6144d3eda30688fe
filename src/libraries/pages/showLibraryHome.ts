import { createElement } from 'react';
import type { Where } from 'payload';
import { LibraryHome } from '../../../templates/pages/LibraryHome.tsx';
import { eventCardFields, presentEventCard } from '../../agenda/presenters/presentEventCard.ts';
import { now } from '../../core/now.ts';
import { dossierCardFields, presentDossierCard } from '../../dossiers/presenters/presentDossierCard.ts';
import { groupCardFields, presentGroupCard } from '../../groups/presenters/presentGroupCard.ts';
import { findPublicQuestions } from '../../groups/questions/findPublicQuestions.ts';
import { presentQuestionCard } from '../../groups/questions/presenters/presentQuestionCard.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { readMany } from '../../site/read.ts';
import { libraryJsonLd } from '../presenters/libraryJsonLd.ts';
import { libraryThemes, themeTags } from '../themes.ts';

/** What is going on in this library. */
export async function showLibraryHome(ctx: LibraryContext): Promise<PageAnswer> {
  const { library, t, language } = ctx;
  const here: Where = { library: { equals: library.id } };
  const coming: Where = {
    and: [here, { _status: { equals: 'published' } }, { endsAt: { greater_than: now().toISOString() } }],
  };
  const [events, groups, dossiers, questions, themes, jsonLd] = await Promise.all([
    readMany({
      ctx,
      collection: 'events',
      fields: eventCardFields,
      where: coming,
      sort: 'startsAt',
      limit: 6,
    }),
    readMany({
      ctx,
      collection: 'groups',
      fields: groupCardFields,
      where: { and: [here, { archived: { not_equals: true } }] },
      sort: '-updatedAt',
      limit: 4,
    }),
    readMany({
      ctx,
      collection: 'dossiers',
      fields: dossierCardFields,
      where: { and: [here, { _status: { equals: 'published' } }] },
      sort: '-updatedAt',
      limit: 3,
    }),
    findPublicQuestions({ ctx, limit: 4 }),
    libraryThemes(ctx),
    libraryJsonLd(ctx),
  ]);
  const welcome = (language === 'en' ? library.welcomeEn : library.welcome) || library.name;
  return {
    title: library.name,
    description: welcome,
    jsonLd,
    feeds: [
      { href: ctx.link('/agenda.atom'), type: 'application/atom+xml', title: t.site.nav.agenda },
      { href: ctx.link('/dossiers.atom'), type: 'application/atom+xml', title: t.site.nav.dossiers },
    ],
    render: (view) =>
      createElement(LibraryHome, {
        view,
        t: t.shell,
        welcome,
        events: events.docs.map((event) => presentEventCard({ ctx, event })),
        groups: groups.docs.map((group) => presentGroupCard({ ctx, group })),
        dossiers: dossiers.docs.map((dossier) => presentDossierCard({ ctx, dossier })),
        questions: questions.docs.map((question) => presentQuestionCard({ ctx, question })),
        themes: themeTags({ ctx, themes, path: '/agenda' }),
        askHref: ctx.link('/vraag'),
        proposeHref: ctx.link('/voorstel'),
        agendaHref: ctx.link('/agenda'),
        groupsHref: ctx.link('/groepen'),
        dossiersHref: ctx.link('/dossiers'),
        questionsHref: ctx.link('/vragen'),
      }),
  };
}
