import { env } from '../../core/env.ts';
import { licenceAddresses } from '../../dossiers/licences.ts';
import type { Dossier, Library } from '../../payload-types.ts';
import {
  carrierFields,
  controlFields,
  publisherFields,
  sourceFields,
  themeFields,
  titleFields,
} from './commonFields.ts';
import { fixedField } from './fixedField.ts';
import { marcField } from './marcField.ts';
import { marcLanguage } from './marcLanguage.ts';
import type { MarcRecord } from './MarcRecord.ts';

/**
 * A published dossier as a MARC 21 record: a living page, so an integrating resource that is updated.
 * @param dossier with themes and titles filled in
 * @param authors their names
 */
export function dossierRecord({
  dossier,
  library,
  authors,
}: {
  dossier: Dossier;
  library: Library;
  authors: string[];
}): MarcRecord {
  const address = `${env.PUBLIC_URL}/id/dossiers/${dossier.id}`;
  const year = dossier.createdAt.slice(0, 4);
  return {
    leader: '00000nai a2200000 i 4500',
    control: [
      ...controlFields({ id: dossier.id, library, updatedAt: dossier.updatedAt }),
      ['006', fixedField(18, { 0: 'm', 6: 'o', 9: 'd' })],
      ['007', 'cr |||||||||||'],
      [
        '008',
        fixedField(40, {
          0: dossier.createdAt.replace(/\D/g, '').slice(2, 8),
          6: 'c', // goes on
          7: year,
          11: '9999',
          15: 'ne',
          18: 'k', // updated continuously
          19: 'r',
          21: 'w', // a web site that is updated
          23: 'o', // online
          29: '0',
          33: 'a',
          34: '2', // integrated entry
          35: marcLanguage(dossier.language),
          39: 'd',
        }),
      ],
    ],
    fields: [
      ...sourceFields({ address, library }),
      ...marcField(
        '245',
        '00',
        ['a', authors.length > 0 ? `${dossier.title} /` : ended(dossier.title)],
        ['c', authors.length > 0 && ended(authors.join(' ; '))],
      ),
      ...publisherFields({ library, year, open: true }),
      ...marcField('300', '##', ['a', '1 online resource']),
      ...carrierFields({ text: 'text', type: 'txt' }),
      ...marcField('520', '##', ['a', dossier.summary]),
      ...marcField(
        '540',
        '##',
        ['a', dossier.licence.replaceAll('-', ' ')],
        ['u', licenceAddresses[dossier.licence]],
      ),
      ...marcField('588', '0#', ['a', `Beschreven naar de versie van ${dossier.updatedAt.slice(0, 10)}.`]),
      ...themeFields(dossier.themes),
      ...authors.flatMap((name) => marcField('720', '1#', ['a', name], ['4', 'aut'])),
      ...titleFields(dossier.titles),
      ...marcField('856', '40', ['u', address]),
    ],
  };
}

/** ISBD ends the title with a full stop. */
export function ended(text: string): string {
  return /[.?!]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
