import { Heading } from './Heading.tsx';
import type { PageView } from './PageView.ts';
import { Section } from './Section.tsx';

/** Lists that belong with the thing on this page, in the ways of working of this library. */
export function Panels({ view }: { view: PageView }) {
  return (view.panels ?? []).map(({ key, title, items, more }) => (
    <Section key={key} id={`bij-${key}`} title={title} all={more}>
      {items.map(({ id, label, text, href }) => (
        <article key={id}>
          <Heading level={3}>
            {href ? (
              <a className="nl-link" href={href}>
                {label}
              </a>
            ) : (
              label
            )}
          </Heading>
          {text ? <p className="nl-paragraph">{text}</p> : null}
        </article>
      ))}
    </Section>
  ));
}
