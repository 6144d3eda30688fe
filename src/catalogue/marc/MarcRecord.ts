/** A field with indicators (a blank is a space) and subfields, each a code and its text. */
export type MarcDataField = {
  tag: string;
  ind1: string;
  ind2: string;
  subfields: [code: string, value: string][];
};

/** A MARC 21 bibliographic record. Fields are written in the order of their tags. */
export type MarcRecord = {
  /** 24 characters; length and base address are zeros until it is written as ISO 2709. */
  leader: string;
  /** 001–009, as they stand: `['008', '261126c…']`. */
  control: [tag: string, value: string][];
  fields: MarcDataField[];
};
