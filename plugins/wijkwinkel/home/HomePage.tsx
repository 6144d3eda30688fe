import {
  ButtonLink,
  Buttons,
  CardGrid,
  DossierCard,
  Hero,
  Page,
  Section,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { ComponentProps } from 'react';
import { ConsultationList, type ConsultationView } from '../consultations/ConsultationsPage.tsx';
import type { Words } from '../texts/index.ts';

type Props = {
  view: PageView;
  words: Words;
  links: { ask: string; consultations: string; map: string; desk?: string };
  consultations: ConsultationView[];
  dossiers: ComponentProps<typeof DossierCard>[];
};

/** Where to go with a question about housing, care or welfare. */
export function HomePage({ view, words, links, consultations, dossiers }: Props) {
  const t = words.home;
  return (
    <Page view={view}>
      <Hero title={words.title} lead={t.lead}>
        <Buttons>
          <ButtonLink label={t.ask} href={links.ask} />
          {links.desk ? <ButtonLink label={t.desk} href={links.desk} look="secondary" /> : null}
        </Buttons>
      </Hero>
      <Section
        id="spreekuren"
        title={t.consultations}
        intro={t.consultationsIntro}
        all={{ label: words.all, href: links.consultations }}
      >
        <p className="nl-paragraph">{t.privacy}</p>
        <ConsultationList words={words} consultations={consultations} />
      </Section>
      <Section id="kaart" title={t.map} intro={t.mapIntro}>
        <Buttons>
          <ButtonLink label={t.toMap} href={links.map} look="secondary" />
        </Buttons>
      </Section>
      {dossiers.length > 0 ? (
        <Section id="dossiers" title={t.dossiers}>
          <CardGrid>
            {dossiers.map((dossier) => (
              <DossierCard key={dossier.href} {...dossier} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
    </Page>
  );
}
