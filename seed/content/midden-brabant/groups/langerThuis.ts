import type { DemoGroup } from '../../types.ts';

export const langerThuis: DemoGroup = {
  slug: 'prettig-ouder-worden',
  title: 'Prettig ouder worden in je eigen buurt',
  summary: 'Hoe regel je hulp, een fijn huis en gezelschap als je ouder wordt? We zoeken het samen uit.',
  body: `Naima was drie keer doorverwezen toen ze hulp zocht voor haar vader. Ze bleek niet de enige die niet meer wist wie waarvoor is. In deze groep zoeken we dat samen uit, stap voor stap en in gewone taal.

## Waar gaat het over?

- hulp aanvragen bij de gemeente, de wijkverpleging of het zorgkantoor
- je huis veiliger maken voordat je valt
- mensen blijven zien als lopen moeilijk wordt
- praten over wat je later wilt

Een wijkverpleegkundige en een medewerker van Wijkpunt De Brug denken mee. Je kunt hier geen aanvraag doen, wel leren hoe dat gaat. Zet geen medische gegevens van een ander in een bericht.`,
  question: 'hulp-voor-vader',
  phase: 'do',
  visibility: 'public',
  joinMode: 'open',
  themes: ['ouderenzorg'],
  motif: 'house',
  moderators: ['bibliothecaris'],
  members: [
    {
      person: 'inwoner',
      brings: 'Wat ik leerde van drie keer doorverwezen worden',
      seeks: 'Rust in mijn hoofd',
    },
    { person: 'ineke', brings: 'Ik ben wijkverpleegkundige' },
    { person: 'partner', brings: 'Spreekuur en hulp bij formulieren' },
    { person: 'jan', brings: 'Ik ben 78 en woon graag waar ik woon', seeks: 'Een klusser die ik vertrouw' },
    { person: 'corrie', brings: 'Ik organiseer de soepdag in onze flat' },
  ],
  threads: [
    {
      title: 'Wat neem je mee naar het gesprek met de gemeente?',
      posts: [
        {
          author: 'inwoner',
          daysAgo: 50,
          body: 'Volgende week komt er iemand van de gemeente bij mijn vader. Hij gaat vast zeggen dat alles goed gaat. Dat zegt hij altijd. Hoe pakken jullie dat aan?',
        },
        {
          author: 'ineke',
          daysAgo: 49,
          body: `Dat hoor ik vaak. Drie tips:

1. Houd een week lang een lijstje bij: wat ging niet zelf, wat deed jij?
2. Vertel over een slechte dag, niet over een goede.
3. Vraag of iemand mee mag kijken. Een onafhankelijke cliëntondersteuner is gratis.

Vraag ook op tijd om een tolk als je vader dat prettig vindt. Dan hoef jij niet tegelijk dochter en tolk te zijn.`,
        },
        {
          author: 'jan',
          daysAgo: 49,
          body: 'Als vader van twee dochters: praat niet over zijn hoofd heen. Ik werd nukkig toen mijn jongste alles voor me ging zeggen. Vraag hem eerst wat híj wil houden.',
        },
        {
          author: 'inwoner',
          daysAgo: 41,
          body: 'Het gesprek is geweest. Met tolk! Mijn vader vertelde zelf dat hij niet meer durft te douchen. Dat had hij tegen mij nooit gezegd. @Jan, ik heb vaak aan jouw woorden gedacht.',
        },
        {
          author: 'partner',
          daysAgo: 40,
          body: 'Wat goed. Let op het verslag dat je krijgt. Klopt er iets niet, schrijf dat er dan bij voordat je het terugstuurt.',
        },
      ],
    },
    {
      title: 'Kleedjes, drempels en slecht licht',
      posts: [
        {
          author: 'corrie',
          daysAgo: 19,
          body: "Bij ons in de flat zijn er dit jaar drie mensen gevallen. Alle drie 's nachts, op weg naar de wc. Ik wil een rondje maken met een lijstje. Wat moet erop?",
        },
        {
          author: 'ineke',
          daysAgo: 18,
          body: 'Losse kleedjes weg of vastgeplakt. Een nachtlampje met sensor tussen bed en wc. Een beugel bij het toilet. Snoeren langs de muur. En kijk naar de pantoffels: een open hiel laat je net zo goed struikelen als een drempel.',
        },
        {
          author: 'jan',
          daysAgo: 18,
          body: 'Mijn nachtlampje kostte minder dan een taart. Ik ga met je mee @Corrie, ik neem de boormachine mee.',
        },
      ],
    },
  ],
};
