declare module 'marcjs' {
  import type { Duplex } from 'node:stream';

  /** Only the streams are right (docs: standards); `parse` gives rubbish silently. */
  export const Marc: {
    createStream: (type: 'Iso2709' | 'Marcxml', what: 'Formater' | 'Parser') => Duplex;
  };
}
