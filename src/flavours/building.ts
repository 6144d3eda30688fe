/** What the collections of a flavour are built with: fields, hooks and rules of access of the core. */
export { choice } from '../../collections/fields/choice.ts';
export { languageField, oldSlugsField, slugField, themesField } from '../../collections/fields/common.ts';
export { many, one } from '../../collections/fields/relation.ts';
export { staffOnly } from '../../collections/fields/staffOnly.ts';
export { line, lines } from '../../collections/fields/text.ts';
export { keepSlugFree } from '../../collections/hooks/keepSlugFree.ts';
export { libraryFrom } from '../../collections/hooks/libraryFrom.ts';
export { removeWith } from '../../collections/hooks/removeWith.ts';
export { sameLibrary } from '../../collections/hooks/sameLibrary.ts';
export { foundWith } from '../catalogue/search/foundWith.ts';
export { indexDocument } from '../catalogue/search/indexDocument.ts';
export { addressField, setAddress } from './fields/address.ts';
export { needed } from './fields/needed.ts';
export * from '../people/access/atoms.ts';
export { and, or } from '../people/access/combine.ts';
export { idOf } from '../people/roles.ts';
export { listCard } from './today/listCard.ts';
export { chapter, document } from '../../templates/dossiers/parts.ts';
