import { matchMentions, type Mentionable } from './matchMentions.ts';

/** Inside these a name stays as it is. */
const left = new Set(['a', 'code', 'pre']);

/**
 * Makes `@Naam` stand out in the HTML of a post.
 * @param html clean, from renderMarkdown
 * @param people whom the post mentions
 */
export function markMentions({ html, people }: { html: string; people: Mentionable[] }): string {
  if (people.length === 0) return html;
  const open: string[] = [];
  const parts = html.split(/(<[^>]*>)/).map((part) => {
    const tag = /^<(\/?)([a-z0-9]+)/.exec(part);
    if (!tag) return open.some((name) => left.has(name)) ? part : markText({ text: part, people });
    const [, closes, name = ''] = tag;
    if (closes) open.splice(open.lastIndexOf(name), 1);
    else if (left.has(name)) open.push(name);
    return part;
  });
  return parts.join('');
}

function markText({ text: escaped, people }: { text: string; people: Mentionable[] }): string {
  const text = decode(escaped);
  const matches = matchMentions({ text, people });
  if (matches.length === 0) return escaped;
  let at = 0;
  let html = '';
  for (const { start, end } of matches) {
    html += `${encode(text.slice(at, start))}<span class="kc-mention">${encode(text.slice(start, end))}</span>`;
    at = end;
  }
  return html + encode(text.slice(at));
}

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" } as const;

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity as keyof typeof entities]);
}

function encode(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
