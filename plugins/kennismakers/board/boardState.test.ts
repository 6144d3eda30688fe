import { describe, expect, it } from '@jest/globals';
import { boardState } from './boardState.ts';

const at = new Date('2031-03-04T12:00:00Z');
const event = { _status: 'published', eventStatus: 'scheduled', endsAt: '2031-03-05T12:00:00Z' } as const;
const offered = { offeredAt: '2031-03-01T12:00:00Z' };

describe('boardState', () => {
  it.each([
    ['sent', { state: 'sent' }, undefined],
    ['sent', { state: 'draft' }, undefined],
    ['talking', { state: 'talking' }, undefined],
    ['accepted', { state: 'talking', kennismakers: offered }, undefined],
    ['planned', { state: 'accepted' }, event],
    ['planned', { state: 'accepted', kennismakers: offered }, event],
    ['held', { state: 'accepted' }, { ...event, endsAt: '2031-03-04T12:00:00Z' }],
    ['held', { state: 'accepted' }, { ...event, eventStatus: 'held' }],
    ['accepted', { state: 'accepted' }, { ...event, eventStatus: 'cancelled' }],
    ['accepted', { state: 'accepted' }, { ...event, eventStatus: 'postponed' }],
    ['accepted', { state: 'accepted' }, { ...event, _status: 'draft' }],
    ['accepted', { state: 'accepted' }, undefined],
    ['declined', { state: 'declined', kennismakers: offered }, event],
  ] as const)('should be %s for %j with %j', (expected, proposal, meeting) => {
    expect(boardState({ proposal: proposal as never, event: meeting as never, at })).toBe(expected);
  });
});
