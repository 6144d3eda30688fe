import type { Token } from 'markdown-it';
import { cleanHtml } from './cleanHtml.ts';
import { headingLevels } from './headingLevels.ts';
import { markdownReader } from './markdownReader.ts';
import { safeAddress } from './safeAddress.ts';

const open = '<a rel="nofollow noopener ugc"';

/**
 * What someone typed (Markdown) as HTML that is safe to show: for posts and other words of visitors.
 * Pictures become links; links tell search engines that the library does not vouch for them.
 * @param headingFrom the level that the highest heading gets on the page; 3 when left out
 * @param plainLinks links and pictures are words only, as of people whom nobody knows yet
 */
export function renderMarkdown(
  text: string,
  { headingFrom = 3, plainLinks = false }: { headingFrom?: number; plainLinks?: boolean } = {},
): string {
  const tokens = markdownReader.parse(text, {});
  setLevels({ tokens, from: headingFrom });
  for (const token of tokens)
    if (token.children) token.children = token.children.map(plainLinks ? makePlain : makeSafe);
  return cleanHtml(markdownReader.renderer.render(tokens, markdownReader.options, {})).trim();
}

function setLevels({ tokens, from }: { tokens: Token[]; from: number }): void {
  const opens = tokens.filter((token) => token.type === 'heading_open');
  const levels = headingLevels({ written: opens.map((token) => Number(token.tag.slice(1))), from });
  let index = -1;
  for (const token of tokens) {
    if (token.type === 'heading_open') index += 1;
    if (token.type.startsWith('heading_')) token.tag = `h${levels[index] ?? from}`;
  }
}

/** Leaves the words of a link and what a picture is called; the address of neither. */
function makePlain(token: Token): Token {
  const isLink = token.type === 'link_open' || token.type === 'link_close';
  if (!isLink && token.type !== 'image') return token;
  token.content = isLink ? '' : token.content;
  token.type = 'text';
  return token;
}

function makeSafe(token: Token): Token {
  if (token.type === 'link_open') {
    const href = safeAddress(token.attrGet('href'));
    token.attrs = [...(href ? [['href', href] as [string, string]] : []), ['rel', 'nofollow noopener ugc']];
  }
  if (token.type === 'image') {
    const { escapeHtml } = markdownReader.utils;
    const href = safeAddress(token.attrGet('src'));
    token.type = 'html_inline';
    token.content = href
      ? `${open} href="${escapeHtml(href)}">${escapeHtml(token.content || href)}</a>`
      : escapeHtml(token.content);
  }
  return token;
}
