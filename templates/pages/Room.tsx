import { Badges } from '../parts/Badges.tsx';
import type { BadgeView } from '../parts/Badge.tsx';
import { ButtonLink } from '../parts/ButtonLink.tsx';
import { Buttons } from '../parts/Buttons.tsx';
import { FactList, type Fact } from '../parts/FactList.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import type { LinkView } from '../parts/PageView.ts';
import { RoomDays, type RoomDaysProps } from '../parts/RoomDays.tsx';
import { RoomPlan } from '../parts/RoomPlan.tsx';
import { Section } from '../parts/Section.tsx';

export type RoomProps = {
  view: PageView;
  t: { facts: string; plan14: string; plan14Intro: string; askHint: string };
  name: string;
  summary?: string;
  branch: string;
  capacity: number;
  badges: BadgeView[];
  facts: Fact[];
  plan: RoomDaysProps;
  ask: LinkView;
  /** For who plans activities here. */
  planHere?: LinkView;
  /** Whether the reader must still log in to ask for the room. */
  isStranger: boolean;
};

/** One room: what it is, and when it is free. */
export function Room(props: RoomProps) {
  const { view, t, name, summary, branch, capacity, badges, facts, plan, ask, planHere, isStranger } = props;
  return (
    <Page view={view}>
      <Hero title={name} kicker={branch} lead={summary} aside={<RoomPlan capacity={capacity} seed={name} />}>
        <Badges badges={badges} />
        <Buttons>
          <ButtonLink {...ask} />
          {planHere ? <ButtonLink {...planHere} look="secondary" /> : null}
        </Buttons>
        {isStranger ? <p className="nl-paragraph">{t.askHint}</p> : null}
      </Hero>
      <Section id="vrij" title={t.plan14} intro={t.plan14Intro}>
        <RoomDays {...plan} />
      </Section>
      <Section id="feiten" title={t.facts}>
        <FactList facts={facts} look="panel" />
      </Section>
    </Page>
  );
}
