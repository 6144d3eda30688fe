import { CardGrid } from '../parts/CardGrid.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Hero } from '../parts/Hero.tsx';
import { Page, type PageView } from '../parts/Page.tsx';
import { RoomCard, type RoomCardProps } from '../parts/RoomCard.tsx';
import { Section } from '../parts/Section.tsx';

export type RoomsProps = {
  view: PageView;
  t: { title: string; lead: string; empty: string; emptyText: string };
  branches: { id: string; name: string; address?: string; rooms: RoomCardProps[] }[];
};

/** The rooms of a library, by branch. */
export function Rooms({ view, t, branches }: RoomsProps) {
  return (
    <Page view={view}>
      <Hero title={t.title} lead={t.lead} />
      {branches.length === 0 ? <EmptyState title={t.empty} text={t.emptyText} motif="house" /> : null}
      {branches.map((branch) => (
        <Section key={branch.id} id={branch.id} title={branch.name} intro={branch.address}>
          <CardGrid>
            {branch.rooms.map((room) => (
              <RoomCard key={room.href} {...room} />
            ))}
          </CardGrid>
        </Section>
      ))}
    </Page>
  );
}
