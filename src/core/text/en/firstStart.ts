import type { firstStart as nl } from '../nl/firstStart.ts';
import type { Words } from '../Words.ts';

export const firstStart: Words<typeof nl> = {
  title: 'Welcome to Kenniscloud',
  lead: 'This database is still empty. Make the first library, and yourself as admin of the network.',
  section: 'The first library',
  library: 'Name of the library',
  slug: 'Address',
  slugHint: 'The part after the slash, such as “deventer”. Empty: we make it from the name.',
  name: 'Your name',
  email: 'Your e-mail address',
  password: 'Choose a password',
  passwordHint: 'At least 12 characters.',
  send: 'Make the library and go to the admin',
};
