import type {
  BlockContent,
  List,
  ListItem,
  Paragraph as MdParagraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { toMarkdown, type Handle } from 'mdast-util-to-markdown';
import type { Block, Line, ListBlock, Paragraph } from './Block.ts';
import { blocksOf } from './blocksOf.ts';
import { nest, type Inline } from './nest.ts';
import type { RichTextValue } from './RichText.ts';

const looks = ['link', 'bold', 'italic'] as const;

/**
 * Rich text as Markdown, for people to edit in a plain field. What else text can look like
 * (underlined, struck through, raised, lowered) is left out.
 * @returns without a line end; '' for no text
 */
export function lexicalToMarkdown(state: RichTextValue): string {
  const children = blocksOf(state).map(toMdast);
  return toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      rule: '-',
      emphasis: '*',
      handlers: { break: lineEnd },
    },
  ).trimEnd();
}

/** A line end is a line end (markdownReader reads it so): nothing else to type. */
const lineEnd: Handle = () => '\n';

function toMdast(block: Block): RootContent {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', depth: block.level as 1 | 2 | 3 | 4 | 5 | 6, children: phrases(block.line) };
    case 'paragraph':
      return toParagraph(block.lines);
    case 'quote':
      return { type: 'blockquote', children: block.paragraphs.map(toParagraph) };
    case 'rule':
      return { type: 'thematicBreak' };
    case 'picture':
      return { type: 'paragraph', children: [{ type: 'image', url: `media:${block.id}`, alt: block.alt }] };
    case 'list':
      return toList(block);
  }
}

function toList({ ordered, start, items }: ListBlock): List {
  const children = items.map(({ paragraphs, lists }): ListItem => {
    const content: BlockContent[] = [...paragraphs.map(toParagraph), ...lists.map(toList)];
    return { type: 'listItem', spread: paragraphs.length > 1, children: content };
  });
  return { type: 'list', ordered, start: ordered ? start : null, spread: false, children };
}

function toParagraph(lines: Paragraph): MdParagraph {
  const children = lines.flatMap((line, index): PhrasingContent[] =>
    index ? [{ type: 'break' }, ...phrases(line)] : phrases(line),
  );
  return { type: 'paragraph', children };
}

function phrases(line: Line): PhrasingContent[] {
  return nest(line, looks).map(toPhrase);
}

function toPhrase(inline: Inline): PhrasingContent {
  switch (inline.kind) {
    case 'text':
      return { type: 'text', value: inline.text };
    case 'code':
      return { type: 'inlineCode', value: inline.text };
    case 'link':
      return { type: 'link', url: inline.href, children: inline.children.map(toPhrase) };
    default: {
      const type = inline.kind === 'bold' ? 'strong' : 'emphasis';
      return { type, children: inline.children.map(toPhrase) };
    }
  }
}
