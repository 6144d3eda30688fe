import sanitizeHtml from 'sanitize-html';

const tags = [
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'ul', 'ol', 'li', 'pre', 'code',
  'strong', 'em', 's', 'u', 'sub', 'sup', 'a', 'img',
]; // prettier-ignore

/**
 * The last gate before HTML made from people’s words goes out: only what running text needs gets through,
 * whatever went wrong before it.
 */
export function cleanHtml(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: tags,
    allowedAttributes: {
      a: ['href', 'rel'],
      ol: ['start'],
      img: ['src', 'alt', 'width', 'height', 'loading'],
      ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, ['id']])),
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    // Pictures come from our own media; one from elsewhere would tell another host who reads here.
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !/^\/api\/media\/file\//.test(attribs.src ?? ''),
  });
}
