import type { Block, Line, ListBlock, Paragraph, PictureBlock } from './Block.ts';
import { blocksOf } from './blocksOf.ts';
import { cleanHtml } from './cleanHtml.ts';
import { escapeHtml } from './escapeHtml.ts';
import { headingsIn, type TextHeading } from './headingsOf.ts';
import { nest, type Inline } from './nest.ts';
import type { RichTextValue } from './RichText.ts';

const looks = ['link', 'bold', 'italic', 'strike', 'underline', 'sub', 'sup'] as const;
const tags = { bold: 'strong', italic: 'em', strike: 's', underline: 'u', sub: 'sub', sup: 'sup' } as const;

/**
 * Rich text as HTML that is safe to show. Headings have ids (headingsOf gives the same).
 * @param state as stored; pictures show when they were filled in (depth 1)
 * @param headingFrom the level that the highest heading gets on the page; 2 when left out
 * @returns '' for no text
 */
export function renderLexical(
  state: RichTextValue,
  { headingFrom = 2 }: { headingFrom?: number } = {},
): string {
  const blocks = blocksOf(state);
  const headings = headingsIn({ blocks, from: headingFrom })[Symbol.iterator]();
  const html = blocks.map((block) => drawBlock({ block, headings })).join('\n');
  return cleanHtml(html);
}

function drawBlock({ block, headings }: { block: Block; headings: Iterator<TextHeading> }): string {
  switch (block.kind) {
    case 'heading': {
      const { id, level } = headings.next().value as TextHeading;
      return `<h${level} id="${id}">${drawLine(block.line)}</h${level}>`;
    }
    case 'paragraph':
      return `<p>${drawParagraph(block.lines)}</p>`;
    case 'quote':
      return `<blockquote>${block.paragraphs.map((each) => `<p>${drawParagraph(each)}</p>`).join('')}</blockquote>`;
    case 'rule':
      return '<hr>';
    case 'picture':
      return drawPicture(block);
    case 'list':
      return drawList(block);
  }
}

function drawList({ ordered, start, items }: ListBlock): string {
  const drawn = items.map(({ paragraphs, lists }) => {
    const text =
      paragraphs.length > 1
        ? paragraphs.map((each) => `<p>${drawParagraph(each)}</p>`).join('')
        : paragraphs.map(drawParagraph).join('');
    return `<li>${text}${lists.map(drawList).join('')}</li>`;
  });
  const from = ordered && start !== 1 ? ` start="${start}"` : '';
  return ordered ? `<ol${from}>${drawn.join('')}</ol>` : `<ul>${drawn.join('')}</ul>`;
}

function drawPicture({ src, alt, width, height }: PictureBlock): string {
  if (!src) return '';
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  return `<p><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${size} loading="lazy"></p>`;
}

function drawParagraph(lines: Paragraph): string {
  return lines.map(drawLine).join('<br>');
}

function drawLine(line: Line): string {
  return nest(line, looks).map(drawInline).join('');
}

function drawInline(inline: Inline): string {
  if (inline.kind === 'text') return escapeHtml(inline.text);
  if (inline.kind === 'code') return `<code>${escapeHtml(inline.text)}</code>`;
  const inside = inline.children.map(drawInline).join('');
  if (inline.kind !== 'link') return `<${tags[inline.kind]}>${inside}</${tags[inline.kind]}>`;
  const rel = /^https?:/i.test(inline.href) ? ' rel="noopener"' : '';
  return `<a href="${escapeHtml(inline.href)}"${rel}>${inside}</a>`;
}
