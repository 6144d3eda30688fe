import type { Text } from '../../src/core/text/index.ts';
import { FactList } from '../parts/FactList.tsx';

export type ExportFileProps = {
  t: Text['account']['export'];
  language: 'nl' | 'en';
  parts: { title: string; things: { term: string; detail: string }[][] }[];
};

/** Everything about one person, as a page that stands by itself. */
export function ExportFile({ t, language, parts }: ExportFileProps) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t.title}</title>
        <style>
          {
            'body{font:1rem/1.5 sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}dt{font-weight:bold}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}article{border-top:1px solid #999;padding-top:.5rem}'
          }
        </style>
      </head>
      <body>
        <main>
          <h1>{t.title}</h1>
          <p>{t.lead}</p>
          {parts.map((part) => (
            <section key={part.title}>
              <h2>{part.title}</h2>
              {part.things.map((facts) => (
                <article key={JSON.stringify(facts).slice(0, 200)}>
                  <FactList facts={facts} />
                </article>
              ))}
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
