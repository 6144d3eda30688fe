import type { RelationshipField } from 'payload';
import { relationship } from 'payload/shared';

type Validate = (value: unknown, options: { req: { i18n?: { language?: string } } }) => unknown;

/**
 * A relation to one document that must be there when it is stored, while its column may be empty: with NOT NULL
 * SQLite would refuse to delete what it points to, also where the flavour is off and no hook of it runs. What
 * needs an account goes with it (people/account/removal).
 */
export function needed(field: RelationshipField): RelationshipField {
  const validate: Validate = (value, options) => {
    if (value) return (relationship as unknown as Validate)(value, options);
    return options.req.i18n?.language === 'en' ? 'This is needed.' : 'Dit is nodig.';
  };
  return {
    ...field,
    required: false,
    validate,
    custom: { ...field.custom, needed: true },
  } as RelationshipField;
}
