import type { DemoGroup } from '../../types.ts';

export const verhalenVanDeFabriek: DemoGroup = {
  slug: 'verhalen-van-de-fabriek',
  title: 'Verhalen van de fabriek',
  summary: "Oss is groot geworden met fabrieken. Wij verzamelen foto's en verhalen van wie er werkte.",
  body: `Margarine, vlees, tapijt: in veel Osse families werkte wel iemand op de fabriek. De gebouwen verdwijnen of krijgen een andere functie, en de mensen worden ouder. Daarom vragen we nu hoe het was.

## Zo doen we het

- We interviewen met zijn tweeën: de een vraagt, de ander luistert en noteert.
- Wie vertelt, leest eerst mee en bepaalt wat we bewaren.
- Foto's scannen we in de archiefkamer. Het origineel gaat altijd mee terug naar huis.

Ook verhalen over staken, pesten of een ongeluk horen erbij. We vertellen geen mooiere geschiedenis dan er was.`,
  phase: 'think',
  visibility: 'public',
  joinMode: 'open',
  themes: ['lokale-geschiedenis'],
  motif: 'history',
  moderators: ['moderator'],
  members: [
    { person: 'bram', brings: "Vier dozen met dia's van mijn opa" },
    { person: 'jozef', seeks: 'Verhalen van mensen die hierheen kwamen om te werken' },
    { person: 'partner', brings: 'Ik vertaal als een verhaal in het Arabisch of Frans komt' },
    { person: 'inwoner', brings: 'Mijn moeder stond aan de inpaktafel' },
  ],
  threads: [
    {
      title: 'Wie herkent deze vrouwen?',
      posts: [
        {
          author: 'bram',
          daysAgo: 37,
          body: 'Doos 2, dia 41. Zeven vrouwen met witte kapjes voor een poort, vermoedelijk jaren vijftig. Achterop staat alleen *de ploeg van Riet*. De dia ligt in de archiefkamer.',
        },
        {
          author: 'inwoner',
          daysAgo: 36,
          body: 'Mag ik hem aan mijn moeder laten zien? Zij is 88 en kent nog alle bijnamen.',
        },
        {
          author: 'moderator',
          daysAgo: 36,
          body: 'Graag, @Carla. Vraag haar eerst wat ze zíét, en pas daarna wie het zijn. Dan komen er vaak meer verhalen.',
        },
        {
          author: 'inwoner',
          daysAgo: 29,
          body: 'Riet is de derde van links. Ze gaf les in fluiten: mijn moeder moest lachen en kon het nog. En de poort is de achteruitgang, want daar mocht je roken.',
        },
        {
          author: 'bram',
          daysAgo: 28,
          body: 'De achteruitgang! Daarom herkende niemand hem. Ik zet het erbij, met dank aan je moeder.',
        },
      ],
    },
    {
      title: 'Welke vragen stel je, en welke niet?',
      posts: [
        {
          author: 'moderator',
          daysAgo: 20,
          body: 'We oefenen binnenkort met oude kranten en daarna met vragen. Mijn beste vraag is: *hoe rook het er?* Wat is die van jullie?',
        },
        {
          author: 'jozef',
          daysAgo: 19,
          body: 'Wat zat er in je broodtrommel? In mijn eerste week hier wist ik daardoor wie mijn vriend werd.',
        },
        {
          author: 'partner',
          daysAgo: 18,
          body: 'Vraag niet *waarom bent u gekomen*, maar *hoe was de eerste dag*. Op het eerste moeten mensen zich verdedigen, op het tweede gaan ze vertellen.',
        },
      ],
    },
  ],
};
