import type { DemoDossier } from '../../types.ts';

const body = `Een ontwerp, nog niet af. We schrijven op hoe je met buren een kaart van zitplekken maakt. De kaart komt uit de wandeling [Langs de bankjes](/deventer/agenda/wandelen-langs-bankjes) van de groep [Buurtkamer Wilgenhof](/deventer/groepen/buurtkamer-wilgenhof).

## Waarom bankjes?

Wie niet ver kan lopen, plant een route van zitplek naar zitplek. Ontbreekt er één, dan blijft iemand thuis.

## Wat heb je nodig?

- Een plattegrond op een stevige plank
- Stickers in groen en oranje
- Iemand met een rollator die het tempo bepaalt
- Koffie na afloop

## Wat schrijf je op per plek?

1. Kun je er zitten, en kun je weer opstaan?
2. Is er een leuning aan twee kanten?
3. Is er schaduw op het warmste moment van de dag?
4. Hoe ver is het naar de volgende?

## Nog uit te zoeken

Wie gaat over welke stoep, en hoe vraag je daar een bank aan? Gerrit en Marijke vullen dit aan als er antwoord is van de gemeente.`;

export const bankjesTellen: DemoDossier = {
  slug: 'bankjes-tellen',
  title: 'Bankjes tellen: een kaart met en voor de buurt',
  summary: 'Hoe je met buren in één ochtend alle zitplekken in kaart brengt.',
  kind: 'report',
  body,
  published: false,
  group: 'buurtkamer-wilgenhof',
  events: ['wandelen-langs-bankjes'],
  isbns: ['9780156453806', '9780465067107'],
  sources: [{ title: 'De kaart in de huiskamer van de wijkwinkel' }],
  authors: ['gerrit', 'bibliothecaris'],
  themes: ['buurt', 'welzijn'],
  motif: 'city',
};
