import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DiffRow } from '../../../templates/parts/DiffView.tsx';
import { markdownToLexical } from '../../core/richtext/markdownToLexical.ts';
import { paragraphsOf } from '../../core/richtext/paragraphsOf.ts';
import type { DossierContent } from '../DossierContent.ts';
import { compareContents } from './compareContents.ts';
import { compareParagraphs } from './compareParagraphs.ts';
import { shortenSame } from './shortenSame.ts';

const word = fc.constantFrom('lamp', 'snoer', 'stekker', 'de', 'een', 'Wie?', 'oma’s', '  ', 'kijk,', 'één');
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const text = fc.array(paragraph, { maxLength: 12 });

/** What is left when one kind is taken out: the text before or after. */
function without(kind: 'added' | 'removed', rows: DiffRow[]): string[] {
  return rows
    .map((row) => ({ row, parts: row.parts.filter((part) => part.kind !== kind) }))
    .filter(({ row }) => row.kind !== kind)
    .map(({ parts }) => parts.map((part) => part.text).join(''));
}

/** A text and what someone made of it: paragraphs gone, come and rewritten. */
const edited = fc.tuple(
  text,
  fc.array(fc.tuple(fc.nat(11), fc.constantFrom('drop', 'add', 'edit'), paragraph), { maxLength: 5 }),
);

function edit([from, edits]: [string[], [number, string, string][]]): { from: string[]; to: string[] } {
  const to = [...from];
  for (const [at, kind, words] of edits) {
    if (kind === 'drop') to.splice(at, 1);
    else if (kind === 'add') to.splice(at, 0, words);
    else if (to[at] !== undefined) to[at] = `${to[at].slice(0, 20)}${words}`;
  }
  return { from, to };
}

describe('the difference between two texts', () => {
  it('should give the new text when it is applied to the old, and the old when it is undone', () => {
    fc.assert(
      fc.property(fc.oneof(edited.map(edit), fc.record({ from: text, to: text })), ({ from, to }) => {
        const rows = compareParagraphs({ from, to });
        expect(without('removed', rows)).toEqual(to);
        expect(without('added', rows)).toEqual(from);
      }),
      { numRuns: 600 },
    );
  });

  it('should show nothing changed for equal texts', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(compareParagraphs({ from: same, to: same }).every((row) => row.kind === 'same')).toBe(true);
      }),
    );
  });

  it('should show a rewritten paragraph word by word, and a new one as a whole', () => {
    const from = ['Trek eerst de stekker eruit.', 'Kijk dan naar het snoer.'];
    const to = [
      'Trek altijd eerst de stekker eruit.',
      'Een heel andere gedachte over gas.',
      'Kijk dan naar het snoer.',
    ];
    expect(compareParagraphs({ from, to })).toEqual([
      {
        kind: 'changed',
        parts: [
          { kind: 'same', text: 'Trek ' },
          { kind: 'added', text: 'altijd ' },
          { kind: 'same', text: 'eerst de stekker eruit.' },
        ],
      },
      { kind: 'added', parts: [{ kind: 'added', text: to[1] }] },
      { kind: 'same', parts: [{ kind: 'same', text: to[2] }] },
    ]);
  });

  it('should not wait for texts that have nothing in common', () => {
    const from = Array.from({ length: 3000 }, (_, at) => `oud ${at}`);
    const to = Array.from({ length: 3000 }, (_, at) => `nieuw ${at} anders`);
    const rows = compareParagraphs({ from, to });
    expect(without('removed', rows)).toEqual(to);
    expect(without('added', rows)).toEqual(from);
  });

  it('should leave out stretches in which nothing changed', () => {
    const from = Array.from({ length: 20 }, (_, at) => `Alinea ${at} over lampen`);
    const to = from.map((each, at) => (at === 10 ? 'Iets heel anders' : each));
    const rows = shortenSame({ rows: compareParagraphs({ from, to }), gap: (count) => `(${count})` });
    expect(rows.map((row) => row.parts[0]?.text)).toEqual([
      '(9)',
      from[9],
      from[10],
      to[10],
      from[11],
      '(8)',
    ]);
  });
});

describe('the difference between two versions', () => {
  const version: DossierContent = {
    title: 'Een lamp repareren',
    summary: 'Zo doe je dat.',
    kind: 'theme',
    body: markdownToLexical('## Begin\n\nKijk *goed*.'),
    titles: ['a', 'b'],
    themes: [],
    sources: [{ title: 'Milieu Centraal', url: 'https://voorbeeld.nl' }],
    licence: 'CC-BY-SA-4.0',
    language: 'nl',
    motif: null,
  };
  const compare = (to: Partial<DossierContent>) =>
    compareContents({ from: version, to: { ...version, ...to }, nameOf: (id) => `naam ${id}` });

  it('should name the parts in which something changed', () => {
    const found = compare({
      title: 'Een lamp maken',
      titles: ['a', 'c'],
      sources: [],
      body: markdownToLexical('## Begin\n\nKijk goed.\n\nMeet.'),
    });
    expect(found.parts.map(({ part }) => part)).toEqual(['title', 'body', 'titles', 'sources']);
    expect(without('removed', found.parts[2]?.rows ?? [])).toEqual(['naam a', 'naam c']);
    expect(found.onlyLooks).toBe(false);
  });

  it('should say so when only the looks changed', () => {
    expect(compare({ body: markdownToLexical('## Begin\n\nKijk **goed**.') })).toEqual({
      parts: [],
      onlyLooks: true,
    });
    expect(compare({})).toEqual({ parts: [], onlyLooks: false });
  });

  it('should give the paragraphs of the new version when it is applied', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [from, to] = [before, after].map((each) => ({
          ...version,
          body: markdownToLexical(each.join('\n\n')),
        }));
        if (!from || !to) return;
        const rows = compareContents({ from, to, nameOf: String }).parts.find(
          ({ part }) => part === 'body',
        )?.rows;
        const words = (content: DossierContent) => paragraphsOf(content.body).map((each) => each.text);
        if (rows) expect(without('removed', rows)).toEqual(words(to));
        else expect(words(from)).toEqual(words(to));
      }),
      { numRuns: 200 },
    );
  });
});
