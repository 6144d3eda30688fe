import { describe, expect, it } from '@jest/globals';
import { catalogueLink } from './catalogueLink.ts';

const title = { isbn: ['9789025765309'], ppn: '437795047' };

describe('catalogueLink', () => {
  it('should fill the number in, a PPN before an ISBN', () => {
    const isbnLink = 'https://catalogus.example/?q={isbn}&z={isbn}';
    const ppnLink = 'https://catalogus.example/ppn/{ppn}';
    expect(catalogueLink({ library: { isbnLink }, title })).toBe(
      'https://catalogus.example/?q=9789025765309&z=9789025765309',
    );
    expect(catalogueLink({ library: { isbnLink, ppnLink }, title })).toBe(
      'https://catalogus.example/ppn/437795047',
    );
    expect(catalogueLink({ library: { isbnLink, ppnLink }, title: { isbn: title.isbn } })).toContain(
      '9789025765309',
    );
  });

  it.each([
    'javascript:alert({isbn})',
    '{isbn}',
    'data:text/html,{isbn}',
    '//x/{isbn}',
    'https://{isbn} x',
    'https://x/',
  ])('should make no link of %s', (isbnLink) => {
    expect(catalogueLink({ library: { isbnLink }, title })).toBeUndefined();
  });

  it('should make none without a number or an address', () => {
    expect(catalogueLink({ library: { isbnLink: 'https://x/{isbn}' }, title: { isbn: [] } })).toBeUndefined();
    expect(catalogueLink({ library: {}, title })).toBeUndefined();
  });
});
