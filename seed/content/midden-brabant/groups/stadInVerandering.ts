import type { DemoGroup } from '../../types.ts';

export const stadInVerandering: DemoGroup = {
  slug: 'stad-in-verandering',
  title: 'De stad verandert, wij praten mee',
  summary: 'Bewoners leren hoe plannen voor hun straat tot stand komen en hoe je op tijd meepraat.',
  body: `Fabriekshallen worden werkplekken, parkeerplaatsen worden parkjes en er komen woningen bij. Sommigen vinden dat mooi, anderen raken hun plek kwijt. Beide horen bij het gesprek.

In deze groep leren we plannen lezen. We nodigen mensen uit die ervan weten, en mensen die er wonen. We kiezen als groep geen partij. Wel zorgen we dat iedereen weet wanneer en hoe je iets kunt zeggen.

## Drie vragen bij elk plan

1. Wie wordt hier beter van, en wie niet?
2. Wat ligt al vast, en wat kan nog anders?
3. Wie ontbreekt er aan tafel?`,
  phase: 'think',
  visibility: 'public',
  joinMode: 'open',
  themes: ['stad-en-verandering', 'spoorzone'],
  motif: 'city',
  moderators: ['moderator'],
  members: [
    { person: 'thijs', brings: 'Nieuw in de buurt en nieuwsgierig', seeks: 'Buren die er al langer wonen' },
    { person: 'corrie', brings: 'Ik woon 52 jaar in dezelfde straat' },
    { person: 'deskundige', brings: "Oude kaarten en foto's om mee te vergelijken" },
    { person: 'toon', seeks: 'Een bankje waar vroeger de poort was' },
  ],
  threads: [
    {
      title: 'Wat mag nooit verdwijnen?',
      posts: [
        {
          author: 'moderator',
          daysAgo: 35,
          body: 'Voor onze volgende avond: noem één plek in jouw buurt die nooit mag verdwijnen. Het hoeft geen monument te zijn.',
        },
        {
          author: 'corrie',
          daysAgo: 34,
          body: "Het muurtje bij de bushalte. Daar zitten 's middags de jongens van school en 's avonds de oude mannen. Niemand heeft het ooit ontworpen.",
        },
        {
          author: 'toon',
          daysAgo: 34,
          body: 'De rails in de straat. Laat ze liggen, ook als er geen trein meer komt. Dan snapt een kind waarom de bocht zo loopt.',
        },
        {
          author: 'thijs',
          daysAgo: 33,
          body: 'De kapper die ook post bewaart voor de buren. Dat is geen gebouw, maar als de huur stijgt is hij weg.',
        },
        {
          author: 'moderator',
          daysAgo: 32,
          body: 'Mooi: een muurtje, een bocht en een kapper. @Ad, heb jij van die drie plekken een oude foto of kaart?',
        },
        {
          author: 'deskundige',
          daysAgo: 30,
          body: 'Van de bocht zeker, op een luchtfoto. Van het muurtje niet. Dat is precies het probleem met gewone dingen: niemand fotografeert ze.',
        },
      ],
    },
    {
      title: 'Hoe lees je een omgevingsplan?',
      posts: [
        {
          author: 'thijs',
          daysAgo: 14,
          body: 'Ik heb het plan voor onze straat opgezocht op het Omgevingsloket. Na tien minuten was ik de draad kwijt. Waar begin je?',
        },
        {
          author: 'moderator',
          daysAgo: 13,
          body: `Begin met de kaart en klik op je eigen huis. Zoek dan drie dingen:

- wat mag hier gebouwd worden, en hoe hoog?
- waarvoor mag je het gebruiken: wonen, werk, horeca?
- tot welke datum kun je reageren?

De rest kan later.`,
        },
        {
          author: 'corrie',
          daysAgo: 12,
          body: 'Kunnen we dat een keer samen doen, op het grote scherm? Ik heb geen computer.',
        },
      ],
    },
  ],
};
