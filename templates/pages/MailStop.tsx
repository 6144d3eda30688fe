import { ActionForm } from '../parts/ActionForm.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';

export type MailStopProps = {
  view: PageView;
  title: string;
  lead: string;
  /** What stops, or stopped. */
  about: string[];
  /** The button, as long as it has not stopped. */
  stop?: { action: string; label: string };
  settings: { href: string; label: string };
};

/** Stopping a kind of mail: what stops, one button, and the way to choose more precisely. */
export function MailStop({ view, title, lead, about, stop, settings }: MailStopProps) {
  return (
    <Page view={view}>
      <Hero title={title} lead={lead}>
        <ul>
          {about.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <Buttons>
          {stop ? <ActionForm action={stop.action} label={stop.label} look="primary" /> : null}
          <ButtonLink href={settings.href} label={settings.label} look="secondary" />
        </Buttons>
      </Hero>
    </Page>
  );
}
