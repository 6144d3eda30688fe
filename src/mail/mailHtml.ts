import { createElement, type ReactElement } from 'react';
import { Mail } from '../../templates/mail/Mail.tsx';
import type { MailView } from '../../templates/mail/MailView.ts';

type Renderer = { renderToStaticMarkup: (element: ReactElement) => string };
let renderer: Promise<Renderer> | undefined;

/** The mail as one HTML document. */
export async function mailHtml(mail: MailView): Promise<string> {
  // At run time and outside any bundle: Next’s bundle of the admin loads this module too, and refuses it there.
  renderer ??= import(/* webpackIgnore: true */ /* turbopackIgnore: true */ 'react-dom/server');
  const { renderToStaticMarkup } = await renderer;
  return `<!doctype html>${renderToStaticMarkup(createElement(Mail, { mail }))}`;
}
