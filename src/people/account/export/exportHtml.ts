import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Payload } from 'payload';
import { ExportFile } from '../../../../templates/pages/ExportFile.tsx';
import { textFor, type Language } from '../../../core/text/index.ts';
import { walkFields } from '../../retention/walkFields.ts';
import type { MineSection } from './collectMine.ts';

/** What someone takes along, to read in any browser: one file, nothing asked from elsewhere. */
export function exportHtml({
  payload,
  language,
  account,
  sections,
}: {
  payload: Payload;
  language: Language;
  account: Record<string, unknown>;
  sections: MineSection[];
}): string {
  const t = textFor(language).account.export;
  const parts = sections.map(({ collection, things }) => {
    const { labels, fields } = payload.collections[collection].config;
    const known = new Map(walkFields(fields).map(({ path, field }) => [path, labelOf(field, language)]));
    return {
      title: wordOf(labels.plural, language) || collection,
      things: things.map(({ data }) => rowsOf({ data, label: (path) => known.get(path) || path })),
    };
  });
  const first = { title: t.account, things: [rowsOf({ data: account, label: (path) => path })] };
  const markup = renderToStaticMarkup(createElement(ExportFile, { t, language, parts: [first, ...parts] }));
  return `<!doctype html>${markup}`;
}

function rowsOf({ data, label }: { data: Record<string, unknown>; label: (path: string) => string }) {
  return Object.entries(data).map(([path, value]) => ({
    term: label(path),
    detail: typeof value === 'object' ? JSON.stringify(value) : String(value),
  }));
}

function labelOf(field: object, language: Language): string {
  return 'label' in field ? wordOf(field.label, language) : '';
}

function wordOf(label: unknown, language: Language): string {
  if (typeof label === 'string') return label;
  const words = label as Record<string, unknown> | null | undefined;
  const word = words && typeof words === 'object' ? words[language] : undefined;
  return typeof word === 'string' ? word : '';
}
