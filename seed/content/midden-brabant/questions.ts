import type { DemoQuestion } from '../types.ts';

export const questions: DemoQuestion[] = [
  {
    key: 'opa-in-de-werkplaats',
    text: "Mijn man heeft 31 jaar bij het spoor gewerkt, in de ketelmakerij. Hij is nu overleden en ik heb dozen vol foto's met mannen waarvan ik de namen niet weet. Weggooien kan ik niet. Wie kan me helpen?",
    askerName: 'Riet Brekelmans',
    publicText: 'Wie werkten er in de werkplaats van het spoor, en hoe bewaren we hun verhalen?',
    state: 'taken',
    themes: ['spoorzone', 'lokale-geschiedenis'],
    daysAgo: 120,
  },
  {
    key: 'hulp-voor-vader',
    text: 'Mijn vader van 84 woont alleen en valt steeds vaker. Hij spreekt niet zo goed Nederlands. Ik ben al drie keer doorverwezen en weet nu niet meer wie waarvoor is: gemeente, huisarts of zorgverzekeraar.',
    askerName: 'Naima el Amrani',
    publicText: 'Bij wie vraag je hulp aan als een ouder niet meer alles zelf kan?',
    state: 'taken',
    themes: ['ouderenzorg', 'mantelzorg'],
    daysAgo: 105,
  },
  {
    key: 'geschiedenis-van-mijn-huis',
    text: 'Ik heb een huis uit 1921 gekocht. Hoe kom ik erachter wie er vroeger woonden?',
    askerName: 'Thijs Panis',
    publicText: 'Hoe zoek je uit wie er vroeger in jouw huis woonden?',
    state: 'answered',
    answer: `Begin met het huis, ga daarna naar de mensen.

1. **Bouwjaar en kaart.** In de BAG-viewer van het Kadaster zie je het bouwjaar. Op Topotijdreis kijk je hoe de straat er op oude kaarten uitzag.
2. **Straatnaam en huisnummer.** Let op: straten zijn soms hernoemd en huisnummers veranderd.
3. **Bewoners.** In het bevolkingsregister en in oude adresboeken vind je namen. Vraag ernaar bij het Regionaal Archief Tilburg.
4. **Mensen.** Met een naam zoek je verder in Open Archieven of WieWasWie. Geboorteakten zijn na honderd jaar openbaar, huwelijksakten na 75 en overlijdensakten na vijftig jaar.
5. **Kranten.** Zoek in Delpher op de straatnaam met het huisnummer, tussen aanhalingstekens.

Kom je er niet uit? Neem je adres mee naar het spreekuur *Geschiedenis van je huis*.`,
    themes: ['lokale-geschiedenis'],
    daysAgo: 50,
  },
  {
    key: 'meepraten-over-bouwplan',
    text: 'Er hangt een bord in onze straat dat er gebouwd gaat worden. Mag ik daar als huurder iets van vinden?',
    askerName: 'Corrie Vugts',
    state: 'new',
    themes: ['stad-en-verandering'],
    daysAgo: 3,
  },
  {
    key: 'vervoer-naar-ziekenhuis',
    text: 'Wie kan mijn buurvrouw van 90 naar het ziekenhuis brengen? Ik werk overdag en taxi is duur.',
    askerName: 'Hassan Boukhari',
    state: 'new',
    themes: ['ouderenzorg', 'mantelzorg'],
    daysAgo: 1,
  },
  {
    key: 'oude-treinkaartjes',
    text: 'Kopen jullie oude treinkaartjes en spoorpetten?',
    askerName: 'Wim Robben',
    publicText: 'Koopt de bibliotheek oude spullen van het spoor?',
    state: 'closed',
    answer:
      'Nee, wij kopen niets aan. Wil je spullen weggeven zodat ze bewaard blijven? Vraag het aan Buurtarchief Tussen de Rails. Neem eerst een foto mee naar de scandag, dan kijken ze of het past.',
    themes: ['spoorzone'],
    daysAgo: 64,
  },
];
