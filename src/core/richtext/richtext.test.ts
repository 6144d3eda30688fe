import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { headingsOf } from './headingsOf.ts';
import { lexicalToMarkdown } from './lexicalToMarkdown.ts';
import { markdownToLexical } from './markdownToLexical.ts';
import { paragraphNode, rootOf, textNode, linkNode, headingNode } from './nodes.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import { plainText } from './plainText.ts';
import { renderLexical } from './renderLexical.ts';
import { renderMarkdown } from './renderMarkdown.ts';
import type { RichText } from './RichText.ts';

const again = (markdown: string) => lexicalToMarkdown(markdownToLexical(markdown));

/** Words with everything in them that Markdown gives a meaning. */
const word = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-zéëA-Z0-9]{1,8}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[-*_`~[\]()#>+.!\\<&;:'"=|$%@/a-z0-9 ]{1,6}$/) },
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((each) => each.join(' '));
const format = fc.constantFrom(0, 0, 0, 1, 2, 3, 16, 17);
const text = fc.record({ text: fc.oneof(words, word), format }).map(textNode);
const link = fc
  .record({
    url: fc.constantFrom('https://voorbeeld.nl/a_b(c)', '/oss/agenda/lamp', 'mailto:a@b.nl', '#deel'),
    children: fc.array(text, { minLength: 1, maxLength: 2 }),
  })
  .map(linkNode);
const line = fc.array(fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: link }), {
  minLength: 1,
  maxLength: 5,
});
const block = fc.oneof(
  line.map(paragraphNode),
  fc.record({ tag: fc.constantFrom('h2', 'h3', 'h4'), children: line }).map(headingNode),
);
const written = fc.array(block, { minLength: 1, maxLength: 5 }).map(rootOf);

/** Markdown as a person might type it: blocks of every kind, nested lists, quotes with paragraphs. */
const inline = fc.oneof(
  words,
  words.map((each) => `**${each.trim()}**`),
  words.map((each) => `*${each.trim()}*`),
  words.map((each) => `[${each}](https://voorbeeld.nl/x)`),
);
const sentence = fc.array(inline, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));
const typed = fc
  .array(
    fc.oneof(
      sentence,
      fc.tuple(fc.constantFrom('#', '##', '###'), sentence).map((each) => each.join(' ')),
      fc
        .array(sentence, { minLength: 1, maxLength: 4 })
        .map((each) => each.map((item) => `- ${item}`).join('\n')),
      fc
        .array(sentence, { minLength: 1, maxLength: 3 })
        .map((each) => each.map((item, index) => `${index + 3}. ${item}\n   - ${item}`).join('\n')),
      fc
        .array(sentence, { minLength: 1, maxLength: 3 })
        .map((each) => each.map((item) => `> ${item}`).join('\n>\n')),
      fc.constant('---'),
      fc.constant('```\ncode  here\n\nmore\n```'),
      fc.tuple(sentence, sentence).map((each) => each.join('\n')),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((each) => each.join('\n\n'));

function withoutIds(state: RichText): unknown {
  return JSON.parse(JSON.stringify(state)) as unknown;
}

describe('Markdown and rich text', () => {
  it('should give back what a person typed', () => {
    const markdown = [
      '## Wat je nodig hebt',
      'Een **schroevendraaier** en een *striptang*.\nOp een tweede regel.',
      '- een\n- twee\n  - twee en een half\n- drie',
      '3. stap\n4. volgende\n   - met een puntje',
      '> Stekker uit, kijken, meten.\n>\n> *Toon*',
      'Zie [het boek](https://voorbeeld.nl/boek_1) en <https://voorbeeld.nl>.',
      '---',
      'Met `code` erin.',
    ].join('\n\n');
    expect(again(markdown)).toBe(markdown);
  });

  it('should be stable after one round, whatever is typed', () => {
    fc.assert(
      fc.property(typed, (markdown) => {
        const once = again(markdown);
        expect(again(once)).toBe(once);
        expect(withoutIds(markdownToLexical(once))).toEqual(withoutIds(markdownToLexical(again(once))));
      }),
      { numRuns: 400 },
    );
  });

  it('should lose no word and no look of what the editor of the admin stored', () => {
    fc.assert(
      fc.property(written, (state) => {
        const back = markdownToLexical(lexicalToMarkdown(state));
        expect(renderLexical(back)).toBe(renderLexical(state));
      }),
      { numRuns: 400 },
    );
  });

  it('should keep every demo dossier as it was written', async () => {
    const seed = path.resolve('seed/content');
    const files = readdirSync(seed, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\/dossiers\/.*\.ts$/.test(file),
    );
    expect(files.length).toBeGreaterThan(11);
    for (const file of files) {
      const module = (await import(path.join(seed, file))) as Record<string, { body: string }>;
      for (const { body } of Object.values(module)) {
        const once = again(body);
        expect(again(once)).toBe(once);
        expect(renderLexical(markdownToLexical(once))).toBe(renderLexical(markdownToLexical(body)));
      }
    }
  });

  it('should keep pictures of the library and make links of others', () => {
    const id = '6b0433982349784f97ae9932';
    expect(again(`Voor\n![Lamp](media:${id})\nna`)).toBe(`Voor\n\n![](media:${id})\n\nna`);
    expect(again('![Kat](https://elders.nl/kat.jpg)')).toBe('[Kat](https://elders.nl/kat.jpg)');
  });
});

describe('hostile text', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '[klik](javascript:alert(1))',
    '[klik](JaVaScRiPt:alert(1))',
    '[klik](data:text/html,<script>)',
    '[klik](//kwaad.example)',
    '![x](x" onerror="alert(1))',
    '![x](https://kwaad.example/pixel.gif)',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '**<svg/onload=alert(1)>**',
    '[a](vbscript:x) <iframe src=//kwaad.example>',
    '# <b onclick=x>kop</b>',
  ];
  const safe = (html: string) => {
    expect(html).not.toMatch(/<(script|iframe|svg|img|b)\b/i);
    expect(html).not.toMatch(/<[^>]+\son\w+=/i);
    expect(html).not.toMatch(/<[^>]+href="(?!https:|http:|mailto:|tel:|\/(?!\/)|#)/i);
  };

  it.each(hostile)('should come out safe: %s', (text) => {
    safe(renderMarkdown(text));
    safe(renderLexical(markdownToLexical(text)));
  });

  it('should come out safe when it was put straight into the stored text', () => {
    const link = (url: string) => linkNode({ url, children: [textNode({ text: 'klik', format: 0 })] });
    const state = rootOf([
      paragraphNode(
        [
          'javascript:alert(1)',
          ' javascript:x',
          'java\tscript:x',
          '/\\kwaad.example',
          '//kwaad.example',
          'data:x',
        ].map(link),
      ),
      headingNode({ tag: 'script', children: [textNode({ text: '<script>alert(1)</script>', format: 0 })] }),
      {
        type: 'upload',
        version: 3,
        relationTo: 'media',
        value: { id: 'x', url: 'javascript:alert(1)', mimeType: 'image/png', alt: '" onerror="x' },
      },
      { type: 'block', version: 1, fields: { html: '<script>' } },
    ]);
    const html = renderLexical(state);
    safe(html);
    expect(html).not.toContain('href');
    expect(lexicalToMarkdown(state)).not.toContain('javascript:');
  });

  it('should never give HTML that was not asked for', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom(...hostile, '<', '>', '"', '`', '\n\n', '](', '['))
          .map((each) => each.join('')),
        (text) => {
          safe(renderMarkdown(text));
          safe(renderLexical(markdownToLexical(text)));
        },
      ),
    );
  });

  it('should tell search engines not to follow a visitor’s links', () => {
    expect(renderMarkdown('https://voorbeeld.nl')).toBe(
      '<p><a href="https://voorbeeld.nl" rel="nofollow noopener ugc">https://voorbeeld.nl</a></p>',
    );
  });
});

describe('rich text as other things', () => {
  const state = markdownToLexical(
    '# Begin\n\nEen [boek](https://voorbeeld.nl).\n\n### Diep\n\n- a\n  1. b\n\n> c\n\n## Begin\n\n&nbsp;',
  );

  it('should give the headings one outline, with ids of their own', () => {
    expect(headingsOf(state)).toEqual([
      { id: 'tekst-begin', level: 2, text: 'Begin' },
      { id: 'tekst-diep', level: 3, text: 'Diep' },
      { id: 'tekst-begin--2', level: 3, text: 'Begin' },
    ]);
    const html = renderLexical(state, { headingFrom: 3 });
    expect([...html.matchAll(/<h(\d) id="([^"]+)">/g)].map(([, level, id]) => [level, id])).toEqual([
      ['3', 'tekst-begin'],
      ['4', 'tekst-diep'],
      ['4', 'tekst-begin--2'],
    ]);
  });

  it('should give the headings of a post levels below those of the page', () => {
    expect(renderMarkdown('# Kop\n\n#### Onder', { headingFrom: 4 })).toBe('<h4>Kop</h4>\n<h5>Onder</h5>');
  });

  it('should give paragraphs to compare and plain words to search', () => {
    expect(paragraphsOf(state)).toEqual([
      { kind: 'heading', text: 'Begin' },
      { kind: 'paragraph', text: 'Een boek (https://voorbeeld.nl).' },
      { kind: 'heading', text: 'Diep' },
      { kind: 'item', text: '• a' },
      { kind: 'item', text: '1. b' },
      { kind: 'quote', text: 'c' },
      { kind: 'heading', text: 'Begin' },
    ]);
    expect(plainText(state)).toBe('Begin\nEen boek.\nDiep\na\nb\nc\nBegin');
  });

  it('should give nothing for no text', () => {
    for (const empty of [null, undefined, markdownToLexical(''), markdownToLexical(' \n ')]) {
      expect([renderLexical(empty), lexicalToMarkdown(empty), plainText(empty), paragraphsOf(empty)]).toEqual(
        ['', '', '', []],
      );
    }
    expect(renderMarkdown('')).toBe('');
  });
});
