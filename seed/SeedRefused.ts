/** Why the demo network is not filled in here, in words for the person who asked. */
export class SeedRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SeedRefused';
  }
}
