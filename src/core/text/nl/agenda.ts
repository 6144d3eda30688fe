/** Words of the agenda and of the page of an activity. */
export const agenda = {
  seats: {
    full: 'Vol',
    left: (count: number) => (count === 1 ? 'nog 1 plaats' : `nog ${count} plaatsen`),
  },
  badges: {
    cancelled: 'Gaat niet door',
    postponed: 'Uitgesteld',
    held: 'Geweest',
    members: 'Voor deelnemers van de groep',
    noRsvp: 'Aanmelden niet nodig',
  },
};
