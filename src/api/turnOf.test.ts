import { describe, expect, it } from '@jest/globals';
import { turnOf } from './turnOf.ts';

const id = '7d56a658-68c4-47b5-bb5e-ad7836f959d7';

describe('turnOf', () => {
  it('should be one for all writes of a document', () => {
    const turn = turnOf({ method: 'PATCH', path: `/events/${id}` });
    expect(turn).toBeDefined();
    expect(turnOf({ method: 'DELETE', path: `/events/${id}` })).toBe(turn);
    expect(turnOf({ method: 'POST', path: `/events/${id}/duplicate` })).toBe(turn);
    expect(turnOf({ method: 'PATCH', path: `/groups/${id}` })).not.toBe(turn);
    expect(turnOf({ method: 'PATCH', path: '/events/65f0c0ffee65f0c0ffee65f0' })).not.toBe(turn);
  });

  it('should let reading and making new things go on', () => {
    expect(turnOf({ method: 'GET', path: `/events/${id}` })).toBeUndefined();
    expect(turnOf({ method: 'POST', path: '/events' })).toBeUndefined();
    expect(turnOf({ method: 'PATCH', path: '/events' })).toBeUndefined();
    expect(turnOf({ method: 'POST', path: '/users/forgot-password' })).toBeUndefined();
  });

  it('should be one for logins with the same password, without holding it', () => {
    const body = Buffer.from('{"email":"a@b.example","password":"geheim"}');
    const turn = turnOf({ method: 'POST', path: '/users/login', body });
    expect(turnOf({ method: 'POST', path: '/users/login', body })).toBe(turn);
    expect(turnOf({ method: 'POST', path: '/users/login', body: Buffer.from('{}') })).not.toBe(turn);
    expect(turn).not.toContain('geheim');
  });
});
