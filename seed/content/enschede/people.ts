import type { DemoPerson } from '../types.ts';

export const people: DemoPerson[] = [
  {
    key: 'bibliothecaris',
    name: 'Marloes Wegdam',
    role: 'librarian',
    themes: ['luisteren', 'twentse-muziek'],
  },
  { key: 'moderator', name: 'Harm Oosterveld', role: 'moderator', themes: ['klassiek', 'luisteren'] },
  { key: 'partner', name: 'Ilse Rouwhof', role: 'partner', themes: ['zelf-spelen'] },
  { key: 'deskundige', name: 'Pieter ten Broeke', role: 'expert', themes: ['klassiek', 'componisten'] },
  { key: 'wilma', name: 'Wilma Scholten', role: 'expert', themes: ['muziek-en-geheugen'] },
  { key: 'inwoner', name: 'Fatma Yıldız', role: 'resident', themes: ['muziek-en-geheugen'] },
  { key: 'hennie', name: 'Hennie Lansink', role: 'resident', themes: ['twentse-muziek'] },
  { key: 'joost', name: 'Joost Assink', role: 'resident', themes: ['zelf-spelen'] },
  { key: 'samir', name: 'Samir Haddad', role: 'resident', themes: ['zelf-spelen', 'luisteren'] },
  {
    key: 'truus',
    name: 'Truus Morshuis',
    role: 'resident',
    themes: ['twentse-muziek', 'muziek-en-geheugen'],
  },
  { key: 'noor', name: 'Noor Elferink', role: 'resident', themes: ['klassiek', 'componisten'] },
  { key: 'bram', name: 'Bram Kuipers', role: 'resident', themes: ['klassiek', 'luisteren'] },
];
