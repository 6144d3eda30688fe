import type { ArrayField, FieldAccess } from 'payload';
import { librariesWithRole } from '../../src/people/roles.ts';
import { choice } from '../fields/choice.ts';
import { one } from '../fields/relation.ts';

const adminSomewhere: FieldAccess = ({ req }) =>
  Boolean(req.user?.networkAdmin) || librariesWithRole(req.user, ['admin']).length > 0;

/** What a person may do, per library. Given only by someone with more (hooks/guardRoles). */
export function rolesField(): ArrayField {
  return {
    name: 'roles',
    type: 'array',
    labels: { singular: { nl: 'Rol', en: 'Role' }, plural: { nl: 'Rollen', en: 'Roles' } },
    label: { nl: 'Rollen', en: 'Roles' },
    maxRows: 100,
    saveToJWT: true,
    access: { create: adminSomewhere, update: adminSomewhere },
    fields: [
      one('library', 'libraries', { nl: 'Bibliotheek', en: 'Library' }, { required: true }),
      choice(
        'role',
        { nl: 'Rol', en: 'Role' },
        {
          admin: { nl: 'Beheerder', en: 'Admin' },
          librarian: { nl: 'Bibliothecaris', en: 'Librarian' },
          moderator: { nl: 'Gespreksleider', en: 'Moderator' },
          partner: { nl: 'Partner', en: 'Partner' },
          expert: { nl: 'Expert', en: 'Expert' },
          webmaster: { nl: 'Webmaster', en: 'Webmaster' },
          resident: { nl: 'Inwoner', en: 'Resident' },
        },
        { required: true },
      ),
      one('partner', 'partners', { nl: 'Van partner', en: 'Of partner' }),
    ],
  };
}
