import { env } from '../../core/env.ts';
import type { Branch } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { readMany } from '../../site/read.ts';

const days = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** schema.org: the library, and each branch with address and opening hours. */
export async function libraryJsonLd(ctx: LibraryContext): Promise<object[]> {
  const { library } = ctx;
  const where = { library: { equals: library.id } };
  const branches = await readMany({ ctx, collection: 'branches', where, limit: 100, depth: 0 });
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Library',
      '@id': `${env.PUBLIC_URL}/id/libraries/${library.id}`,
      name: library.name,
      url: `${env.PUBLIC_URL}/${library.slug}`,
      ...(library.isil
        ? { identifier: { '@type': 'PropertyValue', propertyID: 'ISIL', value: library.isil } }
        : {}),
      ...(library.contact?.email ? { email: library.contact.email } : {}),
      ...(library.contact?.telephone ? { telephone: library.contact.telephone } : {}),
      department: branches.docs.map(branchJsonLd),
    },
  ];
}

function branchJsonLd(branch: Branch): object {
  return {
    '@type': 'Library',
    name: branch.name,
    ...(branch.isil
      ? { identifier: { '@type': 'PropertyValue', propertyID: 'ISIL', value: branch.isil } }
      : {}),
    address: {
      '@type': 'PostalAddress',
      streetAddress: branch.address?.street ?? undefined,
      postalCode: branch.address?.postalCode ?? undefined,
      addressLocality: branch.address?.city ?? undefined,
      addressCountry: 'NL',
    },
    openingHoursSpecification: (branch.openingHours ?? []).map((hours) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: `https://schema.org/${days[Number(hours.weekday)]}`,
      opens: hours.opens,
      closes: hours.closes,
    })),
  };
}
