/** A kind of mail of a flavour, in one library, as a link in a mail names it. */
export type FlavourScope = `flavour:${string}`;

/** What is stopped by the link in a mail of a flavour. @param library id */
export function flavourScope(mail: { flavour: string; kind: string; library: string }): FlavourScope {
  return `flavour:${mail.flavour}:${mail.kind}:${mail.library}`;
}

/** The same, read back; undefined for what the core itself tells. */
export function readFlavourScope(
  scope: string,
): { flavour: string; kind: string; library: string } | undefined {
  const [, flavour, kind, library] = /^flavour:([a-z][a-z0-9-]*):(\w+):([\w-]+)$/.exec(scope) ?? [];
  return flavour && kind && library ? { flavour, kind, library } : undefined;
}
