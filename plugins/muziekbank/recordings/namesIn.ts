import type { VideoName } from '../../../src/flavours/index.ts';
import type { MuziekbankPerson } from '../../../src/payload-types.ts';
import { identifiersOf } from '../identifiers/identifiersOf.ts';
import { yearsOf } from '../identifiers/partialDate.ts';
import type { RecordingView } from './RecordingView.ts';

/**
 * Who may be named with a recording: composers and players of the parts that everyone may see, and those in view
 * who agreed to be named. Someone whose part is shut is not in it.
 */
export function namesIn({ parts, consents }: RecordingView): VideoName[] {
  const open = parts.filter(({ shut }) => !shut);
  const named = new Map<string, VideoName>();
  const add = (person: MuziekbankPerson | undefined, role: string) => {
    if (person) named.set(`${person.id} ${role}`, nameOf({ person, role }));
  };
  for (const { composer, work, performers } of open) {
    add(composer, 'cmp');
    add(typeof work?.writer === 'object' ? (work.writer ?? undefined) : undefined, 'lyr');
    for (const performer of performers) add(performer, 'prf');
  }
  for (const { id, name, duty, named: isNamed, state } of consents)
    if (isNamed && name && state === 'given' && duty !== 'aud') named.set(id, { plain: name, role: duty });
  return [...named.values()];
}

function nameOf({ person, role }: { person: MuziekbankPerson; role: string }): VideoName {
  const dates = yearsOf(person).replace('–', '-');
  return {
    plain: person.name,
    sorted: person.sorted,
    ...(dates && !dates.startsWith('?') && { dates }),
    role,
    isGroup: person.callings.includes('ensemble'),
    sameAs: identifiersOf({ doc: person, kind: 'artist' }).map(({ uri }) => uri),
  };
}
