import type { Words } from '../Words.ts';
import type { packages as nl } from '../nl/packages.ts';

/** Words of the information packages that partners bring. */
export const packages: Words<typeof nl> = {
  title: 'Information packages',
  lead: 'What partners bring about a subject. You can start an activity with it straight away.',
  empty: 'There are no packages yet.',
  kicker: 'Information package',
  from: 'From',
  theme: 'Theme',
  files: 'Files',
  links: 'Links',
  dossiers: 'Dossiers with it',
  results: 'What was done with it',
  events: 'Activities from this package',
  plan: 'Plan an activity with this package',
  propose: 'Propose an activity with this package',
  count: (count) => (count === 1 ? '1 package' : `${count} packages`),
  startsFrom: (title) => `You start from the package “${title}”.`,
};
