/** A node of rich text as the editor of the admin stores it (Lexical). */
export type RichNode = { type: string; version: number; [key: string]: unknown };

/** Rich text as it is stored: the same shape as the `richText` fields of the collections. */
export type RichText = {
  root: {
    type: string;
    children: RichNode[];
    direction: ('ltr' | 'rtl') | null;
    format: 'left' | 'start' | 'center' | 'right' | 'end' | 'justify' | '';
    indent: number;
    version: number;
  };
  [key: string]: unknown;
};

/** A field that may be empty. */
export type RichTextValue = RichText | null | undefined;
