import markdownIt from 'markdown-it';

/**
 * Markdown as people type it: no HTML, a line end is a line end, addresses become links. Left out is what
 * happens by accident: code by indenting, headings by underlining, tables, addresses by reference,
 * struck-through text.
 */
export const markdownReader = markdownIt({ html: false, linkify: true, breaks: true }).disable([
  'code',
  'lheading',
  'reference',
  'strikethrough',
  'table',
]);
