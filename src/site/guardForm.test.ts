import { describe, expect, it } from '@jest/globals';
import type { Request, Response } from 'express';
import { env } from '../core/env.ts';
import { guardForm } from './guardForm.ts';

/** What the guard says to a form with these headers: nothing, or the code of its refusal. */
function refusalOf(headers: Record<string, string>): string | undefined {
  const all: Record<string, string> = { host: 'kennis.example', ...headers };
  const request = { protocol: 'https', get: (name: string) => all[name.toLowerCase()] };
  let refusal: string | undefined;
  void guardForm(request as unknown as Request, {} as Response, (err?: unknown) => {
    refusal = (err as { code?: string } | undefined)?.code;
  });
  return refusal;
}

describe('guardForm', () => {
  it.each<Record<string, string>>([
    { origin: 'https://kennis.example', 'sec-fetch-site': 'same-origin' },
    { origin: 'https://kennis.example' },
    { 'sec-fetch-site': 'same-origin' },
    { origin: env.PUBLIC_URL },
  ])('should take a form of this site: %j', (headers) => {
    expect(refusalOf(headers)).toBeUndefined();
  });

  it.each<Record<string, string>>([
    {},
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://kennis.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://kennis.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
  ])('should refuse a form that another site made someone send: %j', (headers) => {
    expect(refusalOf(headers)).toBe('form.forged');
  });
});
