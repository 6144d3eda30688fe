import type { Field, FieldAccess } from 'payload';
import { hasRole, librarianRoles } from '../../src/people/roles.ts';
import type { User } from '../../src/payload-types.ts';

const ofThis = (id: unknown, doc: { id?: unknown } | undefined) => {
  const known = id ?? doc?.id;
  return typeof known === 'string' ? known : undefined;
};

const adminOfThis: FieldAccess = ({ req, id, doc }) =>
  hasRole({ actor: req.user as User | null, library: ofThis(id, doc), roles: ['admin'] });

/** How a library has set its flavours is seen by who can change it. */
export const librarianOfThis: FieldAccess = ({ req, id, doc }) =>
  hasRole({ actor: req.user as User | null, library: ofThis(id, doc), roles: librarianRoles });

/**
 * Librarians choose the ways of working of their library; everything else of it is changed by its admins.
 * @param open names of the fields that librarians may change
 */
export function adminsOnlyBut(open: string[], fields: Field[]): Field[] {
  return fields.map((field): Field => {
    if (!('name' in field) || field.type === 'ui' || open.includes(field.name)) return field;
    return { ...field, access: { ...field.access, update: adminOfThis } } as Field;
  });
}
