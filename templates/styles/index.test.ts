import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fontFiles, stylesheetFiles } from './index.ts';
import { libraryTokens } from './libraryTokens.ts';
import { networkStyle } from './networkStyle.ts';

const own = stylesheetFiles.filter((path) => !path.includes('node_modules'));
const css = own.map((path) => readFileSync(path, 'utf8')).join('\n');

describe('the stylesheet of the site', () => {
  it('should name only files that exist, and every one we have', () => {
    expect(
      [...stylesheetFiles, ...fontFiles.map(({ path }) => path)].filter((path) => !existsSync(path)),
    ).toEqual([]);
    const lying = readdirSync(dirname(own[0]!)).filter((file) => file.endsWith('.css'));
    expect(own.map((path) => basename(path)).sort()).toEqual(lying.sort());
  });

  it('should ask for the fonts that are served', () => {
    const asked = [...css.matchAll(/\/assets\/fonts\/([\w-]+\.woff2)/g)].map((match) => match[1]);
    expect(asked.sort()).toEqual(fontFiles.map(({ file }) => file).sort());
  });

  it('should use no value of our own that is nowhere given', () => {
    const given = new Set([...css.matchAll(/(--k[cd]-[\w-]+)\s*:/g)].map((match) => match[1]));
    const used = [...css.matchAll(/var\((--k[cd]-[\w-]+)/g)].map((match) => match[1]);
    expect(used.filter((name) => !given.has(name))).toEqual([]);
  });

  it('should hold the tokens of the network as they are made now', () => {
    const file = own.find((path) => basename(path) === 'network.css')!;
    expect(readFileSync(file, 'utf8').split('\n').slice(1).join('\n')).toBe(libraryTokens(networkStyle));
  });
});
