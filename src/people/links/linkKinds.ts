/** What a one-time link does when it is used. */
export const linkKinds = [
  'login',
  'join',
  'invite',
  'first-start',
  'expert-consent',
  'booking-decision',
  'email',
  'remove',
  'decide',
  'start-group',
  'answer',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Where a link leads: what a person must agree to first is shown there, with one button. */
export const linkPaths: Record<LinkKind, string> = {
  login: '/link',
  join: '/link',
  invite: '/uitnodiging',
  'first-start': '/eerste-start',
  // These two stand within the library: its commands make the address themselves.
  'expert-consent': '/toestemming',
  'booking-decision': '/boekingen/besluit',
  email: '/link',
  remove: '/mijn/weg',
  decide: '/verzoek',
  'start-group': '/link',
  answer: '/weerwoord',
};
