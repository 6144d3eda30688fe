/** Words of knowledge groups: lists, the group's page, talk, joining, running a group. */
export const groups = {
  members: (count: number) => (count === 1 ? '1 deelnemer' : `${count} deelnemers`),
  next: (when: string) => `Volgende keer: ${when}`,
};
