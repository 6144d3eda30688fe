import type { DemoGroup } from '../../types.ts';

export const gripOpJeGeld: DemoGroup = {
  slug: 'grip-op-je-geld',
  title: 'Grip op je geld en je post',
  summary: 'Samen openen we de post, maken we mappen en zoeken we uit waar je recht op hebt. Zonder oordeel.',
  body: `Een tas vol enveloppen, een app die je niet begrijpt, of de vraag of je wel toeslag krijgt: bijna iedereen heeft weleens iets laten liggen. In deze groep helpen we elkaar op weg.

## Zo werkt het

- Je neemt mee wat je wilt. Niemand vraagt naar bedragen.
- We beginnen met openmaken en sorteren. Dat lucht vaak al op.
- Is het ingewikkeld of dringend? Dan kijken we samen wie je verder kan helpen, zoals een geldmaatje of de gemeente.

In de gesprekken hier op de site noemen we **geen bedragen en geen namen van schuldeisers**. Iedereen kan meelezen. Wat privé is, bespreken we aan tafel.`,
  question: 'blauwe-enveloppen',
  phase: 'do',
  visibility: 'public',
  joinMode: 'open',
  themes: ['geldzaken', 'welzijn'],
  motif: 'hands',
  moderators: ['moderator', 'bibliothecaris'],
  members: [
    { person: 'lotte', seeks: 'Een vaste middag, anders stel ik het uit' },
    { person: 'partner', brings: 'Ik weet bij wie je in de stad terechtkunt' },
    { person: 'kofi', brings: 'Ik heb na drie jaar alles op orde en deel graag hoe' },
    { person: 'ruben', brings: 'Handig met scannen en apps', seeks: 'Overzicht over toeslagen' },
  ],
  threads: [
    {
      title: 'Hoe bewaar jij je papieren?',
      posts: [
        {
          author: 'lotte',
          daysAgo: 50,
          body: 'Ik heb nu één doos. Daar gaat alles in. Maar dan moet ik er alsnog doorheen. Hoe doen jullie dat?',
        },
        {
          author: 'kofi',
          daysAgo: 49,
          body: 'Vijf mappen: wonen, werk en inkomen, zorg, belasting en toeslagen, en de rest. Elke vrijdag tien minuten. Ik zet de radio aan en doe het staand, dan duurt het niet lang.',
        },
        {
          author: 'ruben',
          daysAgo: 48,
          body: 'Ik maak een foto van elke brief en zet de datum in de naam. Dan kan ik zoeken. De brief zelf gaat in de map van @Kofi zijn systeem.',
        },
        {
          author: 'lotte',
          daysAgo: 44,
          body: 'Vijf mappen gekocht. Vier zijn nog leeg, maar de map *wonen* is klaar!',
        },
        {
          author: 'moderator',
          daysAgo: 43,
          body: 'Goed bezig, @Lotte. Eén map per week is ook een systeem.',
        },
      ],
    },
    {
      title: 'Ik durf niet te bellen',
      posts: [
        {
          author: 'lotte',
          daysAgo: 35,
          body: 'Er staat een telefoonnummer in een brief en dat moet ik bellen. Ik schuif het al een week voor me uit. Heeft iemand een truc?',
        },
        {
          author: 'kofi',
          daysAgo: 35,
          body: 'Schrijf je eerste zin op. Bijvoorbeeld: *Ik bel over de brief met dit kenmerk. Ik wil graag een regeling treffen.* Daarna vraag je alleen nog: wat hebt u van mij nodig?',
        },
        {
          author: 'bibliothecaris',
          daysAgo: 34,
          body: 'Je mag bij ons in de spreekkamer bellen. Dan zit er iemand naast je die meeschrijft. Vraag ook altijd om een bevestiging op papier of per mail.',
        },
        {
          author: 'lotte',
          daysAgo: 31,
          body: 'Gebeld! De mevrouw was gewoon aardig. Ik krijg het op papier.',
        },
      ],
    },
    {
      title: 'Vragen voor de middag over huurtoeslag',
      posts: [
        {
          author: 'moderator',
          daysAgo: 6,
          body: 'Binnenkort bekijken we samen de huurtoeslag. De middag zit vol, maar zet je op de wachtlijst: er valt vaak iemand af. Welke vraag moet zeker aan bod komen?',
        },
        {
          author: 'ruben',
          daysAgo: 5,
          body: 'Wat er verandert als er iemand bij je komt wonen. Mijn zus trekt misschien tijdelijk bij me in.',
        },
      ],
    },
  ],
};
