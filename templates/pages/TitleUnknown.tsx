import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { Drawing } from '../parts/Drawing.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';

export type TitleUnknownProps = {
  view: PageView;
  title: string;
  text: string;
  /** Ways on, the best first. */
  links: LinkView[];
};

/** Nobody here has this title, or its number is wrong. */
export function TitleUnknown({ view, title, text, links }: TitleUnknownProps) {
  return (
    <Page view={view}>
      <Hero title={title} lead={text} aside={<Drawing motif="book" seed={title} />}>
        <Buttons>
          {links.map((link, index) => (
            <ButtonLink key={link.href} {...link} look={index === 0 ? 'primary' : 'secondary'} />
          ))}
        </Buttons>
      </Hero>
    </Page>
  );
}
