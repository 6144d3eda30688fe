import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';

export type MessageProps = {
  view: PageView;
  title: string;
  text: string;
  /** Ways on; the first is the most likely. */
  links: { label: string; href: string }[];
};

/** A page that says one thing, with ways on. */
export function Message({ view, title, text, links }: MessageProps) {
  return (
    <Page view={view}>
      <Hero title={title} lead={text}>
        {links.map((link, index) => (
          <ButtonLink
            key={link.href}
            label={link.label}
            href={link.href}
            look={index === 0 ? 'primary' : 'secondary'}
          />
        ))}
      </Hero>
    </Page>
  );
}
