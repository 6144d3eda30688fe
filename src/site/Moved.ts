/** Thrown where an address has become another: answered by a redirect. */
export class Moved extends Error {
  readonly location: string;
  readonly status: 301 | 303;

  constructor(location: string, status: 301 | 303 = 301) {
    super('moved');
    this.name = 'Moved';
    this.location = location;
    this.status = status;
  }
}
