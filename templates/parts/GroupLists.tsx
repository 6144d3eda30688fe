import type { GroupPageProps } from '../pages/Group.tsx';
import { ButtonLink } from './ButtonLink.tsx';
import { CardGrid } from './CardGrid.tsx';
import { DossierCard } from './DossierCard.tsx';
import { EmptyState } from './EmptyState.tsx';
import { EventCard } from './EventCard.tsx';
import { Heading } from './Heading.tsx';
import { Section } from './Section.tsx';
import { ThreadList } from './ThreadList.tsx';
import { TitleCard } from './TitleCard.tsx';

/** What a group says, when it meets, what it wrote and what there is to read. */
export function GroupLists(props: GroupPageProps) {
  const { t, dossiers, writeDossierHref, titles } = props;
  return (
    <>
      <Talk {...props} />
      <Meetings {...props} />
      {dossiers.length > 0 || writeDossierHref ? (
        <Section id="dossiers" title={t.dossiers}>
          {dossiers.length > 0 ? (
            <CardGrid brief>
              {dossiers.map((dossier) => (
                <DossierCard key={dossier.href} {...dossier} />
              ))}
            </CardGrid>
          ) : null}
          {writeDossierHref ? (
            <ButtonLink label={t.writeDossier} href={writeDossierHref} look="secondary" />
          ) : null}
        </Section>
      ) : null}
      {titles.length > 0 ? (
        <Section id="titels" title={t.titles}>
          <CardGrid look="covers">
            {titles.map((title) => (
              <TitleCard key={title.href} {...title} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
    </>
  );
}

function Talk({ t, threads, allTalkHref, newThreadHref }: GroupPageProps) {
  const start = newThreadHref ? (
    <ButtonLink label={t.newThread} href={newThreadHref} look="secondary" />
  ) : null;
  return (
    <Section
      id="gesprekken"
      title={t.talk}
      all={allTalkHref ? { label: t.allTalk, href: allTalkHref } : undefined}
      tone="tint"
    >
      {threads.length > 0 ? (
        <>
          <ThreadList threads={threads} label={t.talk} />
          {start}
        </>
      ) : (
        <EmptyState title={t.noTalk} text={newThreadHref ? t.noTalkText : undefined} motif="people">
          {start}
        </EmptyState>
      )}
    </Section>
  );
}

function Meetings({ t, coming, past, planHref }: GroupPageProps) {
  return (
    <Section id="bijeenkomsten" title={t.meetings} intro={coming.length > 0 ? undefined : t.noMeetings}>
      {coming.length > 0 ? (
        <CardGrid brief>
          {coming.map((event) => (
            <EventCard key={event.href} {...event} />
          ))}
        </CardGrid>
      ) : null}
      {planHref ? <ButtonLink label={t.plan} href={planHref} look="secondary" /> : null}
      {past.length > 0 ? (
        <>
          <Heading level={3}>{t.past}</Heading>
          <CardGrid look="list">
            {past.map((event) => (
              <EventCard key={event.href} {...event} headingLevel={4} />
            ))}
          </CardGrid>
        </>
      ) : null}
    </Section>
  );
}
