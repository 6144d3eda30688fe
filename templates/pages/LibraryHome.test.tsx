import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { shell } from '../../src/core/text/nl/shell.ts';
import type { PageView } from '../parts/PageView.ts';
import { LibraryHome, type LibraryHomeProps } from './LibraryHome.tsx';

const view: PageView = {
  language: 'nl',
  t: shell,
  title: 'Home',
  network: { name: 'Kenniscloud', href: '/' },
  library: { name: 'Bibliotheek Oss', slug: 'oss', href: '/oss', stylesheet: '/assets/libraries/oss.css' },
  nav: [{ label: 'Agenda', href: '/oss/agenda', current: false }],
  breadcrumb: [],
  canonical: 'https://kenniscloud.example/oss',
  languages: [
    { language: 'nl', label: 'Nederlands', href: '/oss', current: true },
    { language: 'en', label: 'English', href: '/en/oss', current: false },
  ],
  signIn: { href: '/inloggen' },
  search: { action: '/oss/zoeken' },
  jsonLd: [{ name: '</script><script>alert(1)</script>' }],
  footer: [{ label: 'Privacy', href: '/privacy' }],
  styles: ['/assets/site.css'],
};
const props: LibraryHomeProps = {
  view,
  t: shell,
  welcome: 'Kom binnen',
  events: [
    {
      title: 'Repair Café',
      href: '/oss/agenda/repair',
      motif: 'craft',
      seed: 'repair',
      date: { weekday: 'do', day: '26', month: 'nov', time: '19:30–21:30', iso: '2026-11-26T19:30:00+01:00' },
    },
  ],
  groups: [
    {
      title: 'Wonen',
      href: '/oss/groepen/wonen',
      summary: 'Samen',
      motif: 'house',
      seed: 'wonen',
      phase: 'think',
      phaseSentence: shell.phase.think,
    },
  ],
  dossiers: [
    {
      title: 'Warm',
      href: '/oss/dossiers/warm',
      summary: 'Zo',
      motif: 'lamp',
      seed: 'warm',
      kind: 'Verslag',
    },
  ],
  questions: [{ text: 'Hoe?', state: { label: 'Nieuw' } }],
  themes: [{ label: 'Wonen', href: '/oss/agenda?thema=wonen' }],
  askHref: '/oss/vraag',
  proposeHref: '/oss/voorstel',
  agendaHref: '/oss/agenda',
  groupsHref: '/oss/groepen',
  dossiersHref: '/oss/dossiers',
  questionsHref: '/oss/vragen',
};

describe('LibraryHome', () => {
  const html = renderToStaticMarkup(<LibraryHome {...props} />);

  it('should have one h1 and skip no level of heading', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
  });

  it('should carry every id once and no styles or scripts of its own', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toMatch(/ style=| on[a-z]+=|<style/);
  });

  it('should not let words of people out of a block of data', () => {
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('\\u003c/script>');
  });

  it('should make asking the first thing to do', () => {
    const main = html.slice(html.indexOf('<main'));
    expect(main.indexOf('href="/oss/vraag"')).toBeGreaterThan(0);
    expect([...main.matchAll(/href="([^"]+)"/g)][0]?.[1]).toBe('/oss/vraag');
  });

  it('should invite to propose something when nothing is planned', () => {
    const empty = renderToStaticMarkup(<LibraryHome {...props} events={[]} />);
    expect(empty).toContain(shell.home.noEventsText);
    expect(empty).toContain('href="/oss/voorstel"');
  });
});
