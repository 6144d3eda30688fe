/** What a one-time link does when it is used. */
export const linkKinds = [
  'login',
  'join',
  'invite',
  'first-start',
  'email',
  'remove',
  'decide',
  'start-group',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Where a link leads: what a person must agree to first is shown there, with one button. */
export const linkPaths: Record<LinkKind, string> = {
  login: '/link',
  join: '/link',
  invite: '/uitnodiging',
  'first-start': '/eerste-start',
  email: '/link',
  remove: '/mijn/weg',
  decide: '/verzoek',
  'start-group': '/link',
};
