import type { DemoGroup } from '../../types.ts';

export const muziekEnGeheugen: DemoGroup = {
  slug: 'muziek-die-bijblijft',
  title: 'Muziek die bijblijft',
  summary: 'Voor iedereen die zorgt voor iemand met geheugenverlies en merkt dat muziek soms nog binnenkomt.',
  body: `Fatma vroeg hoe muziek kan helpen in het contact met haar moeder, die dementie heeft. Ze bleek niet de enige met die vraag. Daarom is deze groep er.

We delen wat bij ons thuis werkt en wat niet. We maken samen lijstjes met muziek, we zingen, en een muziektherapeut denkt met ons mee.

## Wat doen we?

- Eens in de maand komen we bij elkaar in de Huiskamer van Bibliotheek Zuiderhuis.
- Tussendoor stellen we elkaar hier vragen.
- Wat we leren, schrijven we op in een dossier dat iedereen mag lezen.

Je mag je vader, moeder of partner altijd meenemen. Alleen komen mag ook.`,
  question: 'muziek-dementie',
  phase: 'do',
  visibility: 'public',
  joinMode: 'open',
  themes: ['muziek-en-geheugen'],
  motif: 'care',
  moderators: ['bibliothecaris'],
  members: [
    {
      person: 'inwoner',
      brings: 'Ervaring met mijn moeder en Turkse liedjes',
      seeks: 'Rustige momenten samen',
    },
    { person: 'wilma', brings: 'Vijftien jaar ervaring als muziektherapeut' },
    {
      person: 'truus',
      brings: 'Ik ken honderden liedjes uit mijn hoofd',
      seeks: 'Gezelschap nu mijn man is opgenomen',
    },
    { person: 'samir', brings: 'Ik speel ud en gitaar', seeks: 'Mensen om voor te spelen' },
  ],
  threads: [
    {
      title: 'Welk liedje deed bij jullie iets?',
      posts: [
        {
          author: 'inwoner',
          daysAgo: 70,
          body: `Bij mijn moeder is het een liedje dat ze zong bij het deeg kneden. Zodra ze het hoort, gaan haar handen bewegen. Het is een minuut of drie helemaal zij.

Wat werkt bij jullie?`,
        },
        {
          author: 'truus',
          daysAgo: 69,
          body: 'Bij Jan zijn het de walsen. We hebben elkaar leren kennen op dansles. Als ik zijn hand pak en heen en weer ga, telt hij zachtjes mee: een-twee-drie.',
        },
        {
          author: 'wilma',
          daysAgo: 68,
          body: `Wat jullie beschrijven herken ik goed. Vaak is het muziek uit de jaren dat iemand jong was, ongeveer tussen de tien en de dertig. En muziek waar je lichaam bij meedeed: dansen, werken, wiegen.

@Fatma, zing je zelf mee? Een bekende stem doet vaak meer dan een opname.`,
        },
        {
          author: 'inwoner',
          daysAgo: 68,
          body: 'Ik durfde dat niet zo, maar gisteren toch gedaan. Ze keek me aan en zei: "Je zingt vals." Ik heb in geen maanden zo gelachen.',
        },
        {
          author: 'bibliothecaris',
          daysAgo: 66,
          body: 'Wat een mooi antwoord van je moeder. Zullen we dit als eerste onderwerp nemen op onze middag in de Huiskamer? Dan vertelt @Wilma wat er in het hoofd gebeurt en nemen jullie allemaal één liedje mee.',
        },
      ],
    },
    {
      title: 'Koptelefoon of juist niet?',
      posts: [
        {
          author: 'truus',
          daysAgo: 24,
          body: 'Op de afdeling krijgt Jan een koptelefoon met muziek. De verzorging vindt het handig. Ik zie dat hij er rustig van wordt, maar ook dat hij wegkruipt. Wat vinden jullie?',
        },
        {
          author: 'wilma',
          daysAgo: 23,
          body: `Het kan allebei waar zijn. Een paar dingen om op te letten:

- Zet het volume zacht en blijf er de eerste keren bij.
- Kijk naar gezicht en handen. Fronsen of plukken betekent vaak: genoeg.
- Gebruik de koptelefoon voor rust, en een luidsprekertje als je samen wilt luisteren.`,
        },
        {
          author: 'samir',
          daysAgo: 22,
          body: 'Mijn vader deed de koptelefoon af en gaf hem aan mij. Hij wilde dat ik het ook hoorde. Sindsdien doen wij alleen nog de luidspreker.',
        },
        {
          author: 'truus',
          daysAgo: 21,
          body: 'Dank jullie wel. Ik heb afgesproken: koptelefoon alleen bij het wassen, want dat vindt hij eng. Bij mij gaat hij af.',
        },
      ],
    },
  ],
};
