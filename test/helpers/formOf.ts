/** A form as it stands on a page: where it goes and what is filled in already. */
export type PageForm = { action: string; fields: Record<string, string> };

/**
 * Reads a form from a page, as a browser without scripts would send it untouched.
 * @param match the address it is sent to
 * @throws Error when the page has no such form
 */
export function formOf(html: string, match: RegExp): PageForm {
  for (const [, attributes = '', inner = ''] of html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)) {
    const action = decode(/action="([^"]*)"/.exec(attributes)?.[1] ?? '');
    if (match.test(action)) return { action, fields: fieldsOf(inner) };
  }
  const actions = [...html.matchAll(/<form[^>]*action="([^"]*)"/g)].map((each) => each[1]);
  throw new Error(`No form like ${match}; the page has ${actions.join(' ') || 'none'}`);
}

function fieldsOf(inner: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag] of inner.matchAll(/<input[^>]*>/g)) {
    const name = attribute(tag, 'name');
    const type = attribute(tag, 'type') ?? 'text';
    if (!name || ((type === 'checkbox' || type === 'radio') && !/\schecked(=|\s|>)/.test(tag))) continue;
    fields[name] = attribute(tag, 'value') ?? '';
  }
  for (const [, attributes = '', text = ''] of inner.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    fields[attribute(attributes, 'name') ?? ''] = decode(text);
  }
  for (const [, attributes = '', options = ''] of inner.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const all = [...options.matchAll(/<option[^>]*>/g)].map(([tag]) => tag);
    const chosen = all.find((tag) => /\sselected(=|\s|>)/.test(tag)) ?? all[0];
    fields[attribute(attributes, 'name') ?? ''] = chosen ? (attribute(chosen, 'value') ?? '') : '';
  }
  return fields;
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(` ${tag}`);
  return found ? decode(found[1] ?? '') : undefined;
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}
