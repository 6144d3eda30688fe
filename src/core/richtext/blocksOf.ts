import type { Block, ListBlock, ListItem } from './Block.ts';
import { isBlank, paragraphsIn } from './linesOf.ts';
import { pictureOf } from './pictureOf.ts';
import type { RichNode, RichTextValue } from './RichText.ts';

/** Rich text as plain blocks. Whatever the editor knows and we do not is read for its text. */
export function blocksOf(state: RichTextValue): Block[] {
  return (state?.root?.children ?? []).flatMap(toBlocks);
}

/** Children of a node; none for a leaf. */
function childrenOf(node: RichNode): RichNode[] {
  return Array.isArray(node.children) ? (node.children as RichNode[]) : [];
}

function toBlocks(node: RichNode): Block[] {
  switch (node.type) {
    case 'heading':
      return heading(node);
    case 'quote': {
      const paragraphs = paragraphsIn(childrenOf(node));
      return paragraphs.length ? [{ kind: 'quote', paragraphs }] : [];
    }
    case 'list': {
      const list = toList(node);
      return list ? [list] : [];
    }
    case 'horizontalrule':
      return [{ kind: 'rule' }];
    case 'upload': {
      const picture = pictureOf(node);
      return picture ? [picture] : [];
    }
    default:
      return paragraphsIn(node.type === 'paragraph' ? childrenOf(node) : [node]).map((lines) => ({
        kind: 'paragraph',
        lines,
      }));
  }
}

function heading(node: RichNode): Block[] {
  const line = paragraphsIn(childrenOf(node))
    .flat()
    .flatMap((each, index) => (index ? [{ text: ' ', marks: [] }, ...each] : each));
  const level = Number(/^h([1-6])$/.exec(String(node.tag))?.[1] ?? 2);
  return isBlank(line) ? [] : [{ kind: 'heading', level, line }];
}

/** The editor stores a list inside a list as an item of its own; here it belongs to the item before it. */
function toList(node: RichNode): ListBlock | undefined {
  const items: ListItem[] = [];
  for (const child of childrenOf(node)) {
    const lists = childrenOf(child)
      .filter((each) => each.type === 'list')
      .flatMap((each) => toList(each) ?? []);
    const paragraphs = paragraphsIn(childrenOf(child).filter((each) => each.type !== 'list'));
    const before = items.at(-1);
    if (paragraphs.length === 0) {
      if (lists.length === 0) continue;
      if (before) before.lists.push(...lists);
      else items.push({ paragraphs, lists });
      continue;
    }
    if (typeof child.checked === 'boolean' || node.listType === 'check') {
      paragraphs[0]?.[0]?.unshift({ text: child.checked ? '☑ ' : '☐ ', marks: [] });
    }
    items.push({ paragraphs, lists });
  }
  const start = typeof node.start === 'number' && node.start >= 0 ? node.start : 1;
  return items.length ? { kind: 'list', ordered: node.listType === 'number', start, items } : undefined;
}
