/** How a piece of text looks. A link is kept beside it, in `href`. */
export type Mark = 'bold' | 'italic' | 'strike' | 'underline' | 'sub' | 'sup' | 'code';

/** A piece of text in one look. */
export type Run = { text: string; marks: Mark[]; href?: string };

/** A line holds no line breaks; a paragraph is one line or more. */
export type Line = Run[];
export type Paragraph = Line[];

export type ListItem = { paragraphs: Paragraph[]; lists: ListBlock[] };
export type ListBlock = { kind: 'list'; ordered: boolean; start: number; items: ListItem[] };

/** A picture from the library's own media; without `src` when it may not be shown. */
export type PictureBlock = {
  kind: 'picture';
  id: string;
  alt: string;
  src?: string;
  width?: number;
  height?: number;
};

/** Rich text without the editor's ways of storing it: what all our outputs are made from. */
export type Block =
  | { kind: 'heading'; level: number; line: Line }
  | { kind: 'paragraph'; lines: Paragraph }
  | { kind: 'quote'; paragraphs: Paragraph[] }
  | { kind: 'rule' }
  | PictureBlock
  | ListBlock;
