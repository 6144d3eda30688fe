export type ProseProps = {
  /** HTML that has been through the sanitizer; nothing else may be given here. */
  html: string;
  /** Language of the text when it differs from the page's. */
  lang?: string;
};

/** Running text written by people, from clean HTML. */
export function Prose({ html, lang }: ProseProps) {
  return <div className="kc-prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
