import type { RichNode, RichText } from './RichText.ts';

/* The nodes of the editor (Lexical 0.50), as Payload stores them. */

const element = { direction: null, format: '', indent: 0, version: 1 } as const;

export function rootOf(children: RichNode[]): RichText {
  return { root: { ...element, type: 'root', children } };
}

export function paragraphNode(children: RichNode[]): RichNode {
  return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children };
}

/** @param tag `h1`–`h6` */
export function headingNode({ tag, children }: { tag: string; children: RichNode[] }): RichNode {
  return { ...element, type: 'heading', tag, children };
}

export function quoteNode(children: RichNode[]): RichNode {
  return { ...element, type: 'quote', children };
}

export function ruleNode(): RichNode {
  return { type: 'horizontalrule', version: 1 };
}

export function listNode({
  ordered,
  start,
  items,
}: {
  ordered: boolean;
  start: number;
  items: RichNode[];
}): RichNode {
  let value = start - 1;
  const children = items.map((item) => {
    const isWrapper = ((item.children as RichNode[])[0]?.type ?? '') === 'list';
    if (!isWrapper) value += 1;
    return { ...item, value: isWrapper ? value + 1 : value };
  });
  return {
    ...element,
    type: 'list',
    listType: ordered ? 'number' : 'bullet',
    tag: ordered ? 'ol' : 'ul',
    start,
    children,
  };
}

export function listItemNode(children: RichNode[]): RichNode {
  return { ...element, type: 'listitem', value: 1, children };
}

/** @param format the editor’s bits: 1 bold, 2 italic, 16 code */
export function textNode({ text, format }: { text: string; format: number }): RichNode {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' };
}

export function lineBreak(): RichNode {
  return { type: 'linebreak', version: 1 };
}

export function linkNode({ url, children }: { url: string; children: RichNode[] }): RichNode {
  return {
    ...element,
    type: 'link',
    version: 3,
    fields: { linkType: 'custom', newTab: false, url },
    children,
  };
}

/** @param id of one of the library’s media */
export function pictureNode(id: string): RichNode {
  return { type: 'upload', version: 3, format: '', relationTo: 'media', value: id, fields: null };
}
