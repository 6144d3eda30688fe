import { Hero, Page, QrCode, Section, type PageView } from '../../../src/flavours/hub.ts';
import type { ComponentProps } from 'react';
import type { Words } from '../texts/index.ts';

type Qr = ComponentProps<typeof QrCode>['code'];
type Props = {
  view: PageView;
  words: Words;
  title: string;
  intro?: string;
  madeBy?: string;
  own: { address: string; qr: Qr };
  items: { id: string; title: string; lang?: string; facts: string; line?: string; qr: Qr }[];
};

/** A listening list to hang at the shelf. */
export function PrintPage({ view, words, title, intro, madeBy, own, items }: Props) {
  const t = words.lists;
  return (
    <Page view={view}>
      <Hero title={title} kicker={madeBy} lead={intro} />
      <p className="nl-paragraph kc-screen-only">{t.printHint}</p>
      <Section id="titels" title={t.titlesHead}>
        <ol className="kc-shelf">
          {items.map((item) => (
            <li key={item.id} className="kc-shelf__item">
              <QrCode code={item.qr} label={t.qr(item.title)} />
              <div>
                <p className="kc-shelf__title" lang={item.lang}>
                  {item.title}
                </p>
                <p className="kc-card__meta">{item.facts}</p>
                {item.line ? <p>{item.line}</p> : null}
              </div>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="online" title={t.online}>
        <div className="kc-shelf__item">
          <QrCode code={own.qr} label={t.qr(title)} />
          <p className="kc-shelf__address">{own.address}</p>
        </div>
      </Section>
    </Page>
  );
}
