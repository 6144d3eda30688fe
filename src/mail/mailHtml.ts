import { createElement } from 'react';
import { Mail } from '../../templates/mail/Mail.tsx';
import type { MailView } from '../../templates/mail/MailView.ts';

/** The mail as one HTML document. */
export async function mailHtml(mail: MailView): Promise<string> {
  // At run time and outside any bundle: Next’s bundle of the admin loads this module too, and refuses it there.
  const { renderToStaticMarkup } = await import(
    /* webpackIgnore: true */ /* turbopackIgnore: true */ 'react-dom/server'
  );
  return `<!doctype html>${renderToStaticMarkup(createElement(Mail, { mail }))}`;
}
