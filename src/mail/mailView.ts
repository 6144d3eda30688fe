import { contrast, until } from '../../templates/styles/colour.ts';
import { networkStyle } from '../../templates/styles/networkStyle.ts';
import type { MailView } from '../../templates/mail/MailView.ts';
import { env } from '../core/env.ts';
import { textFor, type Language } from '../core/text/index.ts';
import { cut, headerText } from './mailAddress.ts';
import type { MailContent, MailLibrary } from './MailContent.ts';
import { whyLine } from './whyLine.ts';

const longest = 5000;

/**
 * What the mail shows: texts cut to what a mail can carry, words around them, a colour for white text.
 * @throws TypeError when an address is not absolute or not http(s)
 */
export function mailView({
  content,
  kind,
  language,
  library,
  list,
  why,
}: {
  content: MailContent;
  kind: string;
  language: Language;
  library: MailLibrary | null;
  list?: { unsubscribe: string; settings?: string };
  why?: string;
}): MailView {
  const words = textFor(language).mail;
  const sender = library?.name ?? env.NETWORK_NAME;
  const { button, quote } = content;
  return {
    language,
    subject: headerText(content.subject, 300),
    sender,
    ...(library && { partOf: words.partOf(env.NETWORK_NAME) }),
    colour: colourFor(library?.style?.primary),
    paragraphs: content.paragraphs.map((text) => cut(text, longest)),
    facts: content.facts ?? [],
    sections: (content.sections ?? []).map(({ title, items }) => ({
      title,
      items: items.map((item) => ({ ...item, href: webAddress(item.href) })),
    })),
    ...(quote && { quote: cut(quote, longest) }),
    ...(button && {
      button: { label: button.label, href: webAddress(button.href), fails: words.buttonFails },
    }),
    after: (content.after ?? []).map((text) => cut(text, longest)),
    why: why ?? whyLine({ kind, sender, language }),
    ...(list && { unsubscribe: { label: words.unsubscribe, href: webAddress(list.unsubscribe) } }),
    ...(list?.settings && { settings: { label: words.settings, href: webAddress(list.settings) } }),
  };
}

/** An absolute http(s) address, so that no mail carries a link that runs something. */
function webAddress(href: string): string {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new TypeError('Not a web address');
  return url.href;
}

/** The library’s colour, darker where white text on it could not be read (WCAG 2.2: 4.5). */
function colourFor(primary: string | null | undefined): string {
  const wished = primary && /^#[0-9a-f]{6}$/i.test(primary) ? primary : networkStyle.primary;
  if (contrast(wished, '#ffffff') >= 4.6) return wished;
  return until({ colour: wished, towards: '#000000', ratio: 4.6, on: ['#ffffff'] });
}
