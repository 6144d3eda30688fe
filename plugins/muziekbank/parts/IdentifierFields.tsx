import { Fieldset, fieldsOf, TextField, type FormState, type PageView } from '../../../src/flavours/hub.ts';
import type { Words } from '../texts/index.ts';

/** What stands for a person or a work in registers elsewhere. */
export function IdentifierFields({ view, words, form }: { view: PageView; words: Words; form: FormState }) {
  const base = fieldsOf({ view, form });
  return (
    <Fieldset legend={words.identifiers.title} hint={words.identifiers.hint}>
      <TextField {...base('musicbrainz')} label="MusicBrainz" maxLength={200} />
      <TextField {...base('viaf')} label="VIAF" maxLength={200} />
      <TextField {...base('wikidata')} label="Wikidata" maxLength={200} />
    </Fieldset>
  );
}
