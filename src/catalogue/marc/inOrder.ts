import type { MarcRecord } from './MarcRecord.ts';

/**
 * A record as it is written: fields in the order of their tags, those with one tag as they were given.
 * @throws TypeError when a tag, indicator or code is none: a flavour's mistake, found before it is read
 */
export function inOrder(record: MarcRecord): MarcRecord {
  if (record.leader.length !== 24) throw new TypeError('The leader of a MARC record has 24 characters');
  for (const [tag] of record.control)
    if (!/^00[1-9]$/.test(tag)) throw new TypeError(`${tag} is no control field of a MARC record`);
  for (const { tag, ind1, ind2, subfields } of record.fields) {
    if (!/^(0[1-9]|[1-9]\d)\d$/.test(tag)) throw new TypeError(`${tag} is no field of a MARC record`);
    if (!/^[ \da-z]{2}$/.test(`${ind1}${ind2}`)) throw new TypeError(`${tag} has indicators that are none`);
    if (subfields.length === 0 || subfields.some(([code]) => !/^[\da-z]$/.test(code)))
      throw new TypeError(`${tag} has a subfield that is none`);
  }
  return {
    leader: record.leader,
    control: [...record.control].sort(([one], [other]) => one.localeCompare(other)),
    fields: [...record.fields].sort((one, other) => one.tag.localeCompare(other.tag)),
  };
}
