const address = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+/gu;
/** Secrets of personal links: 24 signs or more with a capital among them, or 40 of Payload's own. */
const secret = /(?<=[/=])(?:(?=[\w-]*[A-Z])[\w-]{24,}|[0-9a-f]{40})(?![\w-])/g;
/** What a statement was given, as Drizzle says it; the lines after it are the stack. */
const parameters = /\bparams: [\s\S]*?(?=\n\s+at |$)/g;
/** The value that MongoDB found twice, or that had the wrong kind. */
const found = /\b(dup key: )\{[^\n]*\}|\b(for value )"[^\n]*?"/g;

/** The address of a conversation is what someone wrote above it, maybe in a hidden group. */
const conversation = /(?<=\/gesprekken\/)[^\s/?"]+/g;

/** A text for the log without what people entered: addresses, values of statements, personal links. */
export function withoutPersonalData(text: string): string {
  return text
    .replace(parameters, 'params: …')
    .replace(found, '$1$2…')
    .replace(address, '…@…')
    .replace(secret, '…')
    .replace(conversation, '…');
}
