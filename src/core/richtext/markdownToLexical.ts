import type { Token } from 'markdown-it';
import { inlineNodes } from './inlineNodes.ts';
import { markdownReader } from './markdownReader.ts';
import {
  headingNode,
  lineBreak,
  listItemNode,
  listNode,
  paragraphNode,
  quoteNode,
  rootOf,
  ruleNode,
} from './nodes.ts';
import type { RichNode, RichText } from './RichText.ts';

/**
 * Markdown as rich text, as the editor of the admin stores it. What lexicalToMarkdown wrote comes back the same.
 * @param text Markdown; HTML in it stays text
 */
export function markdownToLexical(text: string): RichText {
  const reader = new TokenReader(markdownReader.parse(text, {}));
  const children = readBlocks(reader, undefined);
  return rootOf(children.length ? children : [paragraphNode([])]);
}

/** Walks the flat row of tokens that markdown-it gives. */
class TokenReader {
  #at = 0;
  readonly #tokens: Token[];

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  next(): Token | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }
}

/** Reads up to the token that closes the container. */
function readBlocks(reader: TokenReader, until: string | undefined): RichNode[] {
  const blocks: RichNode[] = [];
  for (let token = reader.next(); token && token.type !== until; token = reader.next()) {
    blocks.push(...readBlock(reader, token));
  }
  return blocks;
}

function readBlock(reader: TokenReader, token: Token): RichNode[] {
  switch (token.type) {
    case 'heading_open':
      return [
        headingNode({
          tag: token.tag,
          children: inlineNodes(reader.next()).filter((node) => node.type !== 'upload'),
        }),
      ];
    case 'paragraph_open':
      return splitPictures(inlineNodes(reader.next()));
    case 'blockquote_open':
      return [quoteNode(flatten(readBlocks(reader, 'blockquote_close')))];
    case 'bullet_list_open':
    case 'ordered_list_open':
      return [readList(reader, token)];
    case 'fence':
      return [paragraphNode(codeLines(token.content))];
    case 'hr':
      return [ruleNode()];
    default:
      return [];
  }
}

function codeLines(content: string): RichNode[] {
  const [node] = inlineNodes({
    type: 'inline',
    children: [{ type: 'code_inline', content: content.replace(/\n$/, '') }],
  });
  return node ? [node] : [];
}

/** A picture stands by itself in the editor, never between words. */
function splitPictures(nodes: RichNode[]): RichNode[] {
  const blocks: RichNode[] = [];
  let words: RichNode[] = [];
  for (const node of [...nodes, undefined]) {
    if (node && node.type !== 'upload') {
      words.push(node);
      continue;
    }
    if (words.some((each) => each.type !== 'linebreak')) blocks.push(paragraphNode(words));
    words = [];
    if (node) blocks.push(node);
  }
  return blocks;
}

function readList(reader: TokenReader, open: Token): RichNode {
  const ordered = open.type === 'ordered_list_open';
  const start = Number(open.attrGet('start') ?? 1);
  const items: RichNode[] = [];
  const close = open.type.replace('_open', '_close');
  for (let token = reader.next(); token && token.type !== close; token = reader.next()) {
    if (token.type === 'list_item_open') items.push(...readItem(reader));
  }
  return listNode({ ordered, start, items });
}

/** An item, and for each list inside it an item that holds that list: so the editor stores them. */
function readItem(reader: TokenReader): RichNode[] {
  const items: RichNode[] = [];
  let words: RichNode[] = [];
  const flush = () => {
    if (words.length) items.push(listItemNode(flatten(words)));
    words = [];
  };
  for (const block of readBlocks(reader, 'list_item_close')) {
    if (block.type !== 'list') {
      words.push(block);
      continue;
    }
    flush();
    items.push(listItemNode([block]));
  }
  flush();
  return items;
}

/** Blocks as one row of words, for places where the editor knows no blocks; an empty line parts them. */
function flatten(blocks: RichNode[]): RichNode[] {
  return blocks
    .map((block) =>
      block.type === 'list' ? flattenList(block) : ((block.children as RichNode[] | undefined) ?? []),
    )
    .filter((words) => words.length > 0)
    .flatMap((words, index) => (index ? [lineBreak(), lineBreak(), ...words] : words));
}

function flattenList(list: RichNode): RichNode[] {
  const items = (list.children as RichNode[]).map((item) => {
    const children = item.children as RichNode[];
    const [inner] = children;
    return inner?.type === 'list' ? flattenList(inner) : [...bullet(), ...children];
  });
  return items.flatMap((words, index) => (index ? [lineBreak(), ...words] : words));
}

function bullet(): RichNode[] {
  return inlineNodes({ type: 'inline', children: [{ type: 'text', content: '• ' }] });
}
