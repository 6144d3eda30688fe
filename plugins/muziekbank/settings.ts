import type { SettingsSchema } from '../../src/flavours/index.ts';

export type Settings = {
  intro: string;
  peertubeHosts: string[];
  terms: string;
  termsUrl: string;
};

/** How a library sets the flavour. */
export const settings: SettingsSchema = {
  type: 'object',
  properties: {
    intro: {
      type: 'string',
      maxLength: 400,
      default: '',
      'x-lines': true,
      'x-label': { nl: 'Welkom, boven aan de pagina', en: 'Welcome, at the top of the page' },
      'x-help': { nl: 'Leeg: de gewone tekst.', en: 'Empty: the usual text.' },
    },
    peertubeHosts: {
      type: 'array',
      items: { type: 'string', maxLength: 100 },
      maxItems: 20,
      default: [],
      'x-label': { nl: 'PeerTube-sites die je gebruikt', en: 'PeerTube sites that you use' },
      'x-help': {
        nl: 'Zonder https, zoals video.voorbeeld.nl. Alleen films van deze sites komen in een venster op de pagina.',
        en: 'Without https, such as video.example.org. Only films of these sites are shown on the page itself.',
      },
    },
    terms: {
      type: 'string',
      maxLength: 200,
      default: 'Alleen om te bekijken. Vraag de bibliotheek als je er iets mee wilt doen.',
      'x-label': { nl: 'Gebruiksvoorwaarden van opnames', en: 'Terms of use of recordings' },
    },
    termsUrl: {
      type: 'string',
      maxLength: 300,
      default: '',
      'x-label': { nl: 'Adres van die voorwaarden', en: 'Address of those terms' },
    },
  },
};
