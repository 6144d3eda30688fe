/**
 * Text without the punctuation that a catalogue card puts between its parts (ISBD): `Arithmetic /`
 * becomes `Arithmetic`. A full stop goes, save after an initial or an abbreviation with more stops.
 */
export function withoutIsbd(text: string): string {
  const bare = text.replace(/\s*[/:;=,]\s*$/u, '').trim();
  const last = /(?<word>[^\s.]*)\.$/u.exec(bare)?.groups?.word;
  if (last === undefined || last.length < 3 || bare.endsWith('..')) return bare;
  return bare.slice(0, -1).trimEnd();
}

/** Words put in brackets by the cataloguer, bare: `[Amsterdam]` becomes `Amsterdam`. */
export function withoutBrackets(text: string): string {
  return text.replace(/^\[(?<inner>[^[\]]*)\]$/u, '$<inner>');
}
