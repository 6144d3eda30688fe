import type { DemoDossier } from '../../types.ts';

export const watMagNooitVerdwijnen: DemoDossier = {
  slug: 'wat-mag-nooit-verdwijnen',
  title: 'Wat mag nooit verdwijnen?',
  summary: 'Verslag van een avond met 64 buren en 87 vlaggetjes over plekken die ertoe doen.',
  kind: 'report',
  body: `Dit verslag is nog niet af. Deniz vat de vlaggetjes samen, Ad zoekt oude foto's bij de plekken.

## Wat deden we?

Op een donderdagavond zaten oude en nieuwe buren rond een kartonnen model van de wijk. Iedereen kreeg twee vlaggetjes en één opdracht: prik ze bij een plek die nooit mag verdwijnen, en schrijf op waarom.

## Wat viel op?

- De meeste vlaggetjes stonden bij gewone plekken: een bankje, een buurtwinkel, een boom, het muurtje bij de bushalte.
- Oudere bewoners kozen vaak een plek waar je elkaar toevallig tegenkomt.
- Jongeren kozen vaak een plek waar je niets hoeft te kopen.
- Jong en oud zoeken hetzelfde: een betaalbaar huis in de eigen buurt.

## Wie ontbrak er?

Winkeliers en ouders met jonge kinderen waren er bijna niet. Voor hen komt er een middag waarop kinderen hun eigen straat bouwen.

## Nog te doen

1. De 87 vlaggetjes op een kaart zetten.
2. Bij tien plekken een oude en een nieuwe foto zoeken.
3. Nagaan welke plekken in een plan voorkomen, en tot wanneer je kunt reageren.

## Om verder te lezen

In *Invisible Cities* beschrijft Italo Calvino steden die alleen in verhalen bestaan. Orhan Pamuk schreef met *Istanbul* een boek over opgroeien in een stad die steeds iets verliest. Voor kinderen is er *The Little House*.`,
  published: false,
  group: 'stad-in-verandering',
  events: ['voor-wie-is-de-nieuwe-stad'],
  isbns: ['9780156453806', '9781400033881', '9780395181560', '9780553447439'],
  sources: [{ title: 'Verslag van de avond Voor wie is de nieuwe stad?' }],
  authors: ['moderator', 'thijs'],
  themes: ['stad-en-verandering'],
  motif: 'city',
};
