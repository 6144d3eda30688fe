import type { PageView } from './PageView.ts';

const locales = { nl: 'nl_NL', en: 'en_GB' };

/** Everything machines read first: title, addresses, previews, feeds, styles. */
export function PageHead({ view }: { view: PageView }) {
  const names = [view.title, view.library?.name, view.network.name].filter(Boolean);
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{[...new Set(names)].join(' – ')}</title>
      {view.description ? <meta name="description" content={view.description} /> : null}
      {view.robots ? <meta name="robots" content={view.robots} /> : null}
      {[...view.styles, ...(view.library ? [view.library.stylesheet] : [])].map((href) => (
        <link rel="stylesheet" href={href} key={href} />
      ))}
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      <link rel="canonical" href={view.canonical} />
      {view.languages.map(({ language, href }) => (
        <link rel="alternate" hrefLang={language} href={href} key={language} />
      ))}
      {view.feeds?.map((feed) => (
        <link rel="alternate" type={feed.type} href={feed.href} title={feed.title} key={feed.href} />
      ))}
      <meta property="og:title" content={view.title} />
      {view.description ? <meta property="og:description" content={view.description} /> : null}
      <meta property="og:type" content="website" />
      <meta property="og:url" content={view.canonical} />
      <meta property="og:site_name" content={view.library?.name ?? view.network.name} />
      <meta property="og:locale" content={locales[view.language]} />
      {view.image ? <meta property="og:image" content={view.image} /> : null}
      <meta name="twitter:card" content={view.image ? 'summary_large_image' : 'summary'} />
      {view.script ? <script type="module" src={view.script} /> : null}
      {view.jsonLd?.map((data, index) => (
        <script type="application/ld+json" key={index} dangerouslySetInnerHTML={{ __html: safeJson(data) }} />
      ))}
    </head>
  );
}

/** JSON that cannot end its script block, whatever people typed. */
function safeJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
