import type { AdminViewServerProps } from 'payload';
import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities';
import { DateTime } from 'luxon';
import { textFor, type Language } from '../../src/core/text/index.ts';
import { now } from '../../src/core/now.ts';
import { loadToday } from '../../src/libraries/today/loadToday.ts';
import type { FaultNote } from '../../src/flavours/today/faultNotes.ts';
import type { FlavourDesk } from '../../src/flavours/today/flavourCards.ts';
import type { PlannedEvent } from '../../src/libraries/today/eventsBetween.ts';
import type { Waiting } from '../../src/libraries/today/waitingFor.ts';
import './today.css';

const zone = 'Europe/Amsterdam';

type Words = ReturnType<typeof textFor>['today'];

/** *Vandaag*: where a librarian lands in the admin. What waits, what is on. */
export async function Today({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult;
  if (!req.user) return null;
  const language: Language = req.i18n.language === 'en' ? 'en' : 'nl';
  const t = textFor(language).today;
  const selected = getTenantFromCookie(req.headers, 'text');
  const at = now();
  const facts = await loadToday({
    payload: req.payload,
    user: req.user,
    selected: selected ? String(selected) : undefined,
    at,
    language,
  });
  return (
    <main className="kc-today gutter--left gutter--right">
      <h1>{t.title}</h1>
      <p className="kc-today__date">
        {t.hello(req.user.name)}.{' '}
        <time className="kc-today__day" dateTime={DateTime.fromJSDate(at, { zone }).toISODate() ?? undefined}>
          {DateTime.fromJSDate(at, { zone }).setLocale(language).toFormat('cccc d LLLL yyyy')}
        </time>
      </p>
      <Links t={t} libraries={facts.libraries} />
      <Faults t={textFor(language).flavours.today} faults={facts.faults} />
      <h2>{t.waiting}</h2>
      {facts.waiting.length === 0 ? <p>{t.nothing}</p> : null}
      <div className="kc-today__cards">
        {facts.waiting.map((waiting) => (
          <WaitingCard key={waiting.kind} t={t} waiting={waiting} at={at} />
        ))}
        {facts.flavours.cards.map((card) => (
          <FlavourCard key={card.key} t={t} card={card} at={at} />
        ))}
      </div>
      <div className="kc-today__cards">
        <EventsCard t={t} title={t.todayOn} events={facts.today} format="HH:mm" language={language} />
        <EventsCard
          t={t}
          title={t.weekOn}
          events={facts.week}
          format="cccc d LLL HH:mm"
          language={language}
        />
        <FlavourLinks title={textFor(language).flavours.today.views} links={facts.flavours.links} />
      </div>
    </main>
  );
}

function Links({ t, libraries }: { t: Words; libraries: { name: string; slug: string }[] }) {
  const [first] = libraries;
  if (!first) return null;
  return (
    <ul className="kc-today__links">
      {libraries.length === 1 ? (
        <>
          <li>
            <a href={`/${first.slug}/agenda/nieuw`}>{t.plan}</a>
          </li>
          <li>
            <a href={`/${first.slug}/vragen/nieuw`}>{t.enterQuestion}</a>
          </li>
          <li>
            <a href={`/${first.slug}/voorstellen`}>{t.allProposals}</a>
          </li>
        </>
      ) : null}
      <li>
        <a href={`/${first.slug}/groepen/nieuw`}>{t.newGroup}</a>
      </li>
      {libraries.length === 1 ? (
        <li>
          <a href={`/${first.slug}/uitnodigingen`}>{t.invite}</a>
        </li>
      ) : null}
      {libraries.slice(0, 8).map((library) => (
        <li key={library.slug}>
          <a href={`/${library.slug}`}>{libraries.length === 1 ? t.site : library.name}</a>
        </li>
      ))}
    </ul>
  );
}

function WaitingCard({ t, waiting, at }: { t: Words; waiting: Waiting; at: Date }) {
  const age = (since: string) =>
    Math.max(0, Math.floor((at.getTime() - new Date(since).getTime()) / 86_400_000));
  const rest = waiting.total - waiting.items.length;
  return (
    <section className="kc-today__card" aria-labelledby={`wacht-${waiting.kind}`}>
      <h3 id={`wacht-${waiting.kind}`}>
        {t[waiting.kind]} <span className="kc-today__count">{waiting.total}</span>
      </h3>
      <ul>
        {waiting.items.map((item) => (
          <li key={item.id}>
            <a href={item.href}>{item.label}</a>{' '}
            <span className="kc-today__age">{t.waits(age(item.since))}</span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p>{t.more(rest)}</p> : null}
    </section>
  );
}

/** A card of a way of working. */
function FlavourCard({ t, card, at }: { t: Words; card: FlavourDesk['cards'][number]; at: Date }) {
  const id = `werkwijze-${card.key}`;
  const total = card.total ?? card.items.length;
  const rest = total - card.items.length;
  return (
    <section className="kc-today__card" aria-labelledby={id}>
      <h3 id={id}>
        {card.title} <span className="kc-today__count">{total}</span>
      </h3>
      <ul>
        {card.items.map((item) => (
          <li key={item.id}>
            <a href={item.href}>{item.label}</a>{' '}
            {item.since ? (
              <span className="kc-today__age">{t.waits(daysSince({ since: item.since, at }))}</span>
            ) : null}
          </li>
        ))}
      </ul>
      {rest > 0 ? <p>{t.more(rest)}</p> : null}
      {card.more ? (
        <p>
          <a href={card.more.href}>{card.more.label}</a>
        </p>
      ) : null}
    </section>
  );
}

function daysSince({ since, at }: { since: string; at: Date }): number {
  return Math.max(0, Math.floor((at.getTime() - new Date(since).getTime()) / 86_400_000));
}

function FlavourLinks({ title, links }: { title: string; links: { label: string; href: string }[] }) {
  if (links.length === 0) return null;
  return (
    <section className="kc-today__card" aria-labelledby="werkwijze-overzichten">
      <h3 id="werkwijze-overzichten">{title}</h3>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A health note: what went wrong in a way of working, while the rest went on. */
function Faults({ t, faults }: { t: ReturnType<typeof textFor>['flavours']['today']; faults: FaultNote[] }) {
  if (faults.length === 0) return null;
  return (
    <section className="kc-today__card" aria-labelledby="werkwijze-fouten">
      <h3 id="werkwijze-fouten">{t.faults}</h3>
      <p>{t.faultsText}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault.key}>
            {t.where(fault.name, fault.where)} ({t.times(fault.count)}): {fault.message}
          </li>
        ))}
      </ul>
    </section>
  );
}

function EventsCard(props: {
  t: Words;
  title: string;
  events: PlannedEvent[];
  format: string;
  language: Language;
}) {
  const { t, title, events, format, language } = props;
  const id = title.toLowerCase().replace(/\W+/g, '-');
  return (
    <section className="kc-today__card" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {events.length === 0 ? <p>{t.nothingOn}</p> : null}
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <span className="kc-today__age">
              {DateTime.fromISO(event.startsAt, { zone, locale: language }).toFormat(format)}
            </span>{' '}
            <a href={event.href}>{event.off ? <s>{event.title}</s> : event.title}</a>{' '}
            <span className="kc-today__age">{event.place}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
