import {
  Badge,
  ButtonLink,
  Buttons,
  CardGrid,
  Columns,
  Drawing,
  FactList,
  Heading,
  Hero,
  Notice,
  Page,
  Section,
  TitleCard,
  type PageView,
} from '../../../src/flavours/hub.ts';
import type { ComponentProps } from 'react';
import type { Words } from '../texts/index.ts';
import type { PartCardView } from './presentPart.ts';

type Link = { label: string; href: string };
type Props = {
  view: PageView;
  words: Words;
  id: string;
  title: string;
  summary?: string;
  isPublic: boolean;
  manage?: string;
  film?: { name: string; page: string; play?: string };
  isShut: boolean;
  own?: { src: string; type: string; isSound: boolean; captions?: string; language: string };
  player?: { src: string; title: string; page: string; name: string };
  parts: PartCardView[];
  facts: { evening: Link; when: string; length?: string; people: string[] };
  noCaptions?: string;
  transcript: { at: string; text: string; voice?: string }[];
  captions?: string;
  titles: ComponentProps<typeof TitleCard>[];
  records: Link[];
};

/** One recording: the film, its parts, what is said, and what there is to borrow. */
export function RecordingPage(props: Props) {
  const { view, words, id, title, summary, isPublic, manage, parts, titles } = props;
  const t = words.recordings;
  return (
    <Page view={view}>
      <Hero
        title={title}
        kicker={t.one}
        lead={summary}
        aside={props.player ? undefined : <Drawing motif="music" seed={id} />}
      >
        {manage ? <ButtonLink label={t.manage} href={manage} look="secondary" /> : null}
      </Hero>
      {isPublic ? null : <Notice tone="warning" title={t.notPublic} />}
      <Film {...props} />
      <Columns aside={<Facts {...props} />} asideLabel={t.facts}>
        <Section id="delen" title={t.parts}>
          <ol className="kc-recording-parts" role="list">
            {parts.map((part) => (
              <Part key={part.id} words={words} part={part} />
            ))}
          </ol>
        </Section>
      </Columns>
      {titles.length > 0 ? (
        <Section id="titels" title={t.titles} intro={t.titlesIntro}>
          <CardGrid look="covers">
            {titles.map((each) => (
              <TitleCard key={each.href} {...each} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      <Transcript {...props} />
    </Page>
  );
}

function Film({ view, words, title, film, isShut, own, player }: Props) {
  const t = words.recordings;
  if (own && !player) return <OwnFilm view={view} words={words} title={title} own={own} />;
  if (player) {
    return (
      <Section id="speler" title={t.player}>
        <iframe
          className="kc-recording-frame"
          src={player.src}
          title={player.title}
          allow="autoplay; fullscreen; picture-in-picture"
          allowFullScreen
          referrerPolicy="strict-origin-when-cross-origin"
          sandbox="allow-scripts allow-same-origin allow-presentation"
        />
        <p className="nl-paragraph">
          <a className="nl-link" href={player.page} rel="noopener noreferrer">
            {t.watchAt(player.name)}
          </a>
        </p>
      </Section>
    );
  }
  if (!film) return isShut ? <Notice tone="info" title={t.shut} /> : null;
  return (
    <Section id="speler" title={t.watch} tone="tint">
      <p className="nl-paragraph">{film.play ? t.asksFirst(film.name) : t.elsewhere(film.name)}</p>
      <Buttons>
        {film.play ? <ButtonLink label={t.playHere} href={film.play} /> : null}
        <ButtonLink
          label={t.watchAt(film.name)}
          href={film.page}
          look="secondary"
          rel="noopener noreferrer"
        />
      </Buttons>
    </Section>
  );
}

/** A film of the hub itself: asks nobody else. */
function OwnFilm({
  words,
  title,
  own,
}: Pick<Props, 'view' | 'words' | 'title'> & { own: NonNullable<Props['own']> }) {
  const { src, type, isSound, captions, language } = own;
  const Tag = isSound ? 'audio' : 'video';
  return (
    <Section id="speler" title={words.recordings.player}>
      <Tag className="kc-recording-frame" controls preload="none" aria-label={title}>
        <source src={src} type={type} />
        {captions ? (
          <track
            kind="captions"
            src={captions}
            srcLang={language}
            label={words.recordings.transcript}
            default
          />
        ) : null}
        <a href={src}>{title}</a>
      </Tag>
    </Section>
  );
}

function Facts({ words, facts, records }: Props) {
  const t = words.recordings;
  const list = [
    {
      term: t.evening,
      detail: (
        <a className="nl-link" href={facts.evening.href}>
          {facts.evening.label}
        </a>
      ),
    },
    { term: t.when, detail: facts.when },
    ...(facts.length ? [{ term: t.length, detail: facts.length }] : []),
    ...(facts.people.length > 0 ? [{ term: t.people, detail: facts.people.join(', ') }] : []),
    ...(records.length > 0 ? [{ term: t.record, detail: <Links links={records} /> }] : []),
  ];
  return <FactList look="panel" facts={list} />;
}

function Links({ links }: { links: Link[] }) {
  return links.map(({ label, href }, index) => (
    <span key={href}>
      {index > 0 ? ', ' : ''}
      <a className="nl-link" href={href}>
        {label}
      </a>
    </span>
  ));
}

function Part({ words, part }: { words: Words; part: PartCardView }) {
  const t = words.recordings;
  return (
    <li className="kc-recording-part" id={`deel-${part.id}`}>
      <span className="kc-recording-part__at">{part.at}</span>
      <div className="kc-recording-part__words">
        <Heading level={3} look={4}>
          {part.title}
        </Heading>
        <p className="kc-card__meta">
          <Links
            links={[part.composer, part.work, ...part.performers].filter((each) => each !== undefined)}
          />
        </p>
        <p>
          <Badge label={part.shut ?? part.rights} tone={part.shut ? 'warn' : 'plain'} />
        </p>
        {part.play || part.page ? (
          <p>
            <Links
              links={[
                ...(part.play ? [{ label: t.playFrom(part.at), href: part.play }] : []),
                ...(part.page ? [part.page] : []),
              ]}
            />
            <span className="kc-visually-hidden">{` ${part.title}`}</span>
          </p>
        ) : null}
      </div>
    </li>
  );
}

function Transcript({ words, transcript, captions, noCaptions }: Props) {
  const t = words.recordings;
  if (transcript.length === 0) {
    return noCaptions ? (
      <Section id="tekst" title={t.transcript}>
        <p className="nl-paragraph">{`${t.noCaptions} ${noCaptions}`}</p>
      </Section>
    ) : null;
  }
  return (
    <Section id="tekst" title={t.transcript}>
      <details className="kc-recording-transcript">
        <summary>{t.read}</summary>
        <ol role="list">
          {transcript.map(({ at, text, voice }, index) => (
            <li key={`${at}-${index}`}>
              <span className="kc-recording-part__at">{at}</span>{' '}
              {voice ? <strong>{`${voice}: `}</strong> : null}
              {text}
            </li>
          ))}
        </ol>
      </details>
      {captions ? (
        <p className="nl-paragraph">
          <a className="nl-link" href={captions}>
            {t.captions}
          </a>
        </p>
      ) : null}
    </Section>
  );
}
