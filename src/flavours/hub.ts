/**
 * The hub, as flavours reach it: what a page, a form, a step or a hook is made with. A flavour in plugins/
 * imports from here; one that was installed finds the same in `site.hub`. Add what you need, one line each.
 */
export { createElement } from 'react';
export { z } from 'zod';
export { presentEventCard } from '../agenda/presenters/presentEventCard.ts';
export { presentTitleCard } from '../catalogue/presenters/presentTitleCard.ts';
export { escapeMarkdown, markdownLink } from '../core/richtext/escapeMarkdown.ts';
export { markdownToLexical } from '../core/richtext/markdownToLexical.ts';
export { renderLexical } from '../core/richtext/renderLexical.ts';
export { env } from '../core/env.ts';
export { now } from '../core/now.ts';
export { Problem } from '../core/Problem.ts';
export { listTag } from '../core/cache/tags.ts';
export { forget } from '../core/cache/forget.ts';
export { transact } from '../core/database/transact.ts';
export { dateText } from '../core/time/dateText.ts';
export { homeZone } from '../core/time/homeZone.ts';
export { parseLocal } from '../core/time/parseLocal.ts';
export { whenText } from '../core/time/whenText.ts';
export { createDossier } from '../dossiers/start/createDossier.ts';
export { presentDossierCard } from '../dossiers/presenters/presentDossierCard.ts';
export { presentGroupCard } from '../groups/presenters/presentGroupCard.ts';
export { libraryThemes, themeTags, themeTitle } from '../libraries/themes.ts';
export { publicLink } from '../libraries/publicLink.ts';
export { queueMail } from '../mail/queueMail.ts';
export { mustBeLibrarian } from '../people/mustBeLibrarian.ts';
export { idOf, isLibrarian } from '../people/roles.ts';
export { emailField, optional, required, several } from '../site/fields.ts';
export { emptyForm, errorOf, type FormState } from '../site/FormState.ts';
export { pageNumber } from '../site/pageNumber.ts';
export type { PageAnswer } from '../site/PageAnswer.ts';
export { readBySlug, readMany } from '../site/read.ts';
export { mailFromFlavour } from './mailFromFlavour.ts';
export { kindValue } from './config/withDossierKinds.ts';
export * from '../../templates/parts/index.ts';
