import { describe, expect, it } from '@jest/globals';
import { presentPerson, type Onlooker } from './presentPerson.ts';
import type { Actor } from './roles.ts';

const person = { user: 'ria', displayName: 'Ria', accountName: 'Ria de Wit', email: 'ria@mensen.example' };
const actor = (id: string, over: object = {}) => ({ id, roles: [], ...over }) as unknown as Actor;
const librarianOf = (library: string) => actor('bieb', { roles: [{ library, role: 'librarian' }] });
const look = (onlooker: Partial<Onlooker>) =>
  presentPerson({ onlooker: { actor: null, library: 'oss', ...onlooker }, person, nobody: '–' });

describe('presentPerson', () => {
  it.each<[string, Partial<Onlooker>, object]>([
    ['a visitor of a closed place', {}, { name: '–' }],
    ['a visitor of an open place', { isOpen: true }, { name: 'Ria' }],
    ['someone with an account', { actor: actor('jan') }, { name: '–' }],
    ['a member', { actor: actor('jan'), isAmong: true }, { name: 'Ria' }],
    ['the host', { actor: actor('jan'), isHost: true }, { name: 'Ria', email: person.email }],
    ['the person', { actor: actor('ria') }, { name: 'Ria', email: person.email }],
    ['a librarian', { actor: librarianOf('oss') }, { name: 'Ria', email: person.email }],
    ['a librarian elsewhere', { actor: librarianOf('deventer') }, { name: '–' }],
    [
      'a network admin',
      { actor: actor('net', { networkAdmin: true }) },
      { name: 'Ria', email: person.email },
    ],
  ])('should show %s what they may know', (_, onlooker, expected) => {
    expect(look(onlooker)).toEqual(expected);
  });

  it('should show the name of the account where none was chosen', () => {
    const onlooker = { actor: null, library: 'oss', isOpen: true };
    const view = presentPerson({ onlooker, person: { ...person, displayName: '' }, nobody: '–' });
    expect(view).toEqual({ name: 'Ria de Wit' });
  });
});
