import type { DemoDossier } from '../../types.ts';

const body = `Een balkon op vier hoog, een strook langs de gevel, een tuin van vier bij vijf vol tegels: je hebt geen land nodig om te tuinieren. Dit dossier is van de kennisgroep [Klein groen](/oss/groepen/klein-groen). Een deel komt van de avond [Zaden ruilen](/oss/agenda/zaden-ruilen).

## Kijk eerst een week

Noteer om tien uur, om één uur en om vier uur waar de zon staat. Meer dan zes uur zon is een zonnige plek, drie tot zes is halfschaduw, minder is schaduw. Kijk ook waar de wind vandaan komt. Op een hoog balkon is wind vaak een groter probleem dan te weinig zon, want wind droogt de potten uit.

## De basis van een pot

- Een pot heeft **gaten onderin**. Zonder gaten rotten de wortels.
- Zwaar en breed waait minder snel om dan hoog en smal.
- Gebruik potgrond **zonder turf** als je die kunt vinden. Turf komt uit hoogveen, en dat groeit heel langzaam.
- Geef water als de grond een vingerkootje diep droog is, het liefst 's ochtends.
- Zet op een balkon geen grote bakken neer voordat je weet wat het mag dragen. Vraag dat na bij je verhuurder of vereniging van eigenaars.

## Wat groeit waar?

- **Zon en wind:** tijm, salie, rozemarijn.
- **Zon uit de wind:** tomaat, paprika, basilicum.
- **Halfschaduw:** munt, bieslook, pluksla.
- **Schaduw:** varens, ooievaarsbek.

Munt breidt uit. Houd hem in een eigen pot, anders is je balkon over twee jaar van de munt.

## Tegels eruit

1. Begin klein: zes tegels. Kijk waar het water blijft staan als het regent en begin daar niet vlak tegen de muur van het huis.
2. Spit de grond los. Onder tegels ligt vaak geel, arm zand.
3. Meng er compost door. Maar vul niet alles met vette aarde: veel planten doen het juist goed op zandgrond.
4. Zet oude tegels op hun kant als rand, dan hoef je ze niet weg te brengen.
5. Geef in de eerste zomer water. Daarna redden de meeste planten zich.

## Zelf zaad winnen

Begin met **bonen** en **tomaten**. Die bestuiven vooral zichzelf, dus komt er meestal dezelfde plant uit. Laat bonen aan de plant drogen tot de peul ritselt. Spoel tomatenzaad schoon en droog het op papier. **Pompoenen en courgettes** kruisen met die van de buren. Smaakt de vrucht van zelf gewonnen zaad bitter, eet hem dan niet: dat kan giftig zijn.

Schrijf op elk zakje de soort én het jaar. Twijfel je of oud zaad nog leeft, leg dan tien zaadjes op een natte doek en tel na een week hoeveel er kiemen.

## Wanneer mag het buiten?

Tomaat, paprika en basilicum kunnen niet tegen vorst. Veel tuinders wachten tot na de IJsheiligen, half mei. Laat planten eerst een week wennen: overdag buiten, 's nachts binnen.

## Lezen op een regendag

De titels hieronder gaan niet over techniek maar over zin: een tuin die een kind verandert, een gezin dat een jaar van eigen land eet, een kunstenaar die met bladeren en ijs werkt. Neem er een mee naar de binnentuin van De Linde.

## Verder

Neem een zakje uit de zadenkast en breng er later een terug. En vertel in de groep ook wat er doodging. Daar leren we het meeste van.`;

export const tuinierenOpEenPaarMeter: DemoDossier = {
  slug: 'tuinieren-op-een-paar-meter',
  title: 'Tuinieren op een paar meter',
  summary: 'Van eerste pot tot zelf zaad winnen, met een lijst van wat waar wil groeien.',
  kind: 'reading-list',
  body,
  published: true,
  group: 'klein-groen',
  events: ['zaden-ruilen'],
  isbns: ['9780517189603', '9780060852559', '9780810933514'],
  sources: [
    { title: 'Milieu Centraal, over tuinieren en regenwater', url: 'https://www.milieucentraal.nl' },
    { title: 'Verslag van de avond Zaden ruilen' },
    { title: 'Aantekeningen van Petra Langens en Mehmet Aydin' },
  ],
  authors: ['petra', 'mehmet', 'inwoner'],
  themes: ['tuinieren'],
  motif: 'garden',
};
