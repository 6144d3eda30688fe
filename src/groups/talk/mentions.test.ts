import { describe, expect, it } from '@jest/globals';
import { renderMarkdown } from '../../core/richtext/renderMarkdown.ts';
import { markMentions } from './markMentions.ts';
import { matchMentions } from './matchMentions.ts';

const people = [
  { user: 'ria', name: 'Ria de Boer' },
  { user: 'anna1', name: 'Anna' },
  { user: 'anna2', name: 'Anna Maria' },
  { user: 'anna3', name: 'Anna Maria' },
  { user: 'jose', name: 'José Ñuñez-O’Neil' },
  { user: 'jan1', name: 'Jan Jansen' },
  { user: 'jan2', name: 'Jan Pietersen' },
  { user: 'fatma', name: 'فاطمة' },
  { user: 'odd', name: 'C++ (Bob) [x]' },
];
const who = (text: string) => matchMentions({ text, people }).map((match) => match.user);

describe('matchMentions', () => {
  it.each([
    ['Dag @Ria de Boer, kom je?', ['ria']],
    ['Dag @ria, en @RIA!', ['ria', 'ria']],
    ['(@Ria) “@Ria” *@Ria*', ['ria', 'ria', 'ria']],
    ['@José weet dat; @José Ñuñez-O’Neil ook', ['jose', 'jose']],
    ['@jose zonder streepje is iemand anders', []],
    ['@فاطمة', ['fatma']],
    ['@Jan weet wie?', []],
    ['@Jan Pietersen weet het', ['jan2']],
    ['@Anna zegt', ['anna1']],
    ['@Anna Maria zijn er twee', []],
    ['@C++ (Bob) [x] en @c++', ['odd', 'odd']],
    ['@Riant @Ria-Lies @Ria_x', []],
    ['mail ria@Ria.example of https://x.example/@Ria', []],
    ['geen naam: @ en @@Ria', []],
  ])('should find who is meant in %s', (text, expected) => {
    expect(who(text)).toEqual(expected);
  });
});

describe('markMentions', () => {
  const ria = [{ user: 'ria', name: 'Ria <b> & "Co"' }];

  it('should mark names in text only, and let no name become HTML', () => {
    const html = renderMarkdown('**@Ria <b> & "Co"** en `@Ria` en [@Ria](https://x.example) <@Ria> @Ria');
    const marked = markMentions({ html, people: ria });
    expect(marked).toContain('<span class="kc-mention">@Ria &lt;b&gt; &amp; &quot;Co&quot;</span>');
    expect(marked).toContain('<code>@Ria</code>');
    expect(marked).toMatch(/<a [^>]*>@Ria<\/a>/);
    expect(marked.match(/kc-mention/g)).toHaveLength(3);
    expect(marked).not.toMatch(/<b>/);
  });

  it('should leave text without names as it was', () => {
    const html = renderMarkdown('a < b & c > d "e" \'f\' @Piet');
    expect(markMentions({ html, people: ria })).toBe(html);
  });
});
