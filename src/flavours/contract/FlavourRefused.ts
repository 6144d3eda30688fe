/** A flavour that cannot be taken in; the message says what to do about it, for who runs the hub. */
export class FlavourRefused extends Error {
  constructor({ slug, why }: { slug: string; why: string }) {
    super(`The flavour "${slug}" is left out: ${why}`);
    this.name = 'FlavourRefused';
  }
}
