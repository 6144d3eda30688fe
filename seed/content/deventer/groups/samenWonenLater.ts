import type { DemoGroup } from '../../types.ts';

export const samenWonenLater: DemoGroup = {
  slug: 'samen-wonen-later',
  title: 'Samen wonen, wat later in het leven',
  summary:
    'We zoeken uit hoe je met een groep een eigen woonplek maakt: ieder een voordeur, en samen een tuin of keuken.',
  body: `Deze groep begon met een vraag van Anneke. Haar huis was te groot geworden, maar alleen in een flat wilde ze ook niet. Op de eerste avond bleek dat ze niet de enige was.

## Wat we doen

- We bezoeken mensen die al samen wonen en vragen wat ze vooraf hadden willen weten.
- We leggen vormen naast elkaar: huren als groep, een wooncoöperatie, samen kopen.
- We schrijven op wat we leren, zodat een volgende groep niet opnieuw hoeft te beginnen.

## Voor wie

Voor iedereen die nadenkt over samen wonen. Je hoeft nog niets zeker te weten. De meesten van ons zijn boven de vijftig, maar dat is geen regel.`,
  question: 'samen-wonen',
  phase: 'do',
  visibility: 'public',
  joinMode: 'open',
  themes: ['wonen', 'buurt'],
  motif: 'house',
  moderators: ['moderator'],
  members: [
    { person: 'inwoner', seeks: 'Drie of vier mensen die serieus willen verkennen' },
    {
      person: 'deskundige',
      brings: 'Dertig jaar werk bij verhuurders en bewonersgroepen',
    },
    { person: 'willemijn', brings: 'Ik teken plattegronden', seeks: 'Een plek met een moestuin' },
    { person: 'gerrit', brings: 'Ik ken de buurt en de mensen die er bouwen' },
    { person: 'bibliothecaris', brings: 'Boeken, een zaal en een verslag na elke avond' },
  ],
  threads: [
    {
      title: 'Wat wil je delen, en wat juist niet?',
      posts: [
        {
          author: 'moderator',
          daysAgo: 64,
          body: 'Na de eerste avond lag er één vraag nog open. Wat deel je straks met elkaar, en wat hou je voor jezelf? Schrijf het zo praktisch mogelijk op. Ik maak er een lijst van.',
        },
        {
          author: 'inwoner',
          daysAgo: 63,
          body: 'Delen: de tuin, een logeerkamer, een wasmachine, en één keer per week eten.\n\nNiet delen: mijn ochtend. Ik wil tot tien uur niemand zien.',
        },
        {
          author: 'willemijn',
          daysAgo: 63,
          body: 'Ha, dat van die ochtend herken ik. Ik wil wel gereedschap delen, en een auto. Niet de badkamer en niet de rekening van de boodschappen.',
        },
        {
          author: 'deskundige',
          daysAgo: 61,
          body: '@Anneke, die logeerkamer is slimmer dan je denkt. In veel woongroepen is het de meest gebruikte ruimte. Spreek wel meteen af wie hem schoonmaakt en hoe lang iemand mag blijven.',
        },
        {
          author: 'gerrit',
          daysAgo: 58,
          body: 'Mijn vrouw wil de hond erbij. Zet die ook op de lijst, want over dieren krijg je anders later ruzie.',
        },
        {
          author: 'moderator',
          daysAgo: 55,
          body: 'Dank jullie wel. De lijst staat nu in drie kolommen: **delen**, **niet delen**, **nog bespreken**. De hond staat in kolom drie, @Gerrit.',
        },
      ],
    },
    {
      title: 'Op bezoek bij een woongroep: welke vragen nemen we mee?',
      posts: [
        {
          author: 'willemijn',
          daysAgo: 30,
          body: 'Woonkring Salland wil een bezoek regelen. Er mogen zes mensen mee. Ik begin vast met drie vragen:\n\n1. Hoe kies je een nieuwe bewoner?\n2. Wat gebeurt er als iemand zorg nodig krijgt?\n3. Wat kost het gezamenlijke deel per maand?',
        },
        {
          author: 'inwoner',
          daysAgo: 29,
          body: '4. Hoe vaak vergaderen jullie, en is dat genoeg?\n\nIk ga graag mee. Donderdag kan ik altijd.',
        },
        {
          author: 'deskundige',
          daysAgo: 28,
          body: 'Vraag ook naar het *tweede* jaar. Het eerste jaar is iedereen vrolijk. In het tweede jaar zie je of de afspraken werken.',
        },
        {
          author: 'bibliothecaris',
          daysAgo: 27,
          body: 'Mooie vragen. Ik heb ze onder elkaar gezet, er is een geprinte lijst bij de balie. @Willemijn, geef je de namen van de zes aan mij door?',
        },
      ],
    },
    {
      title: 'Is een wooncoöperatie iets voor ons?',
      posts: [
        {
          author: 'gerrit',
          daysAgo: 17,
          body: 'Ik vond het een goede avond, maar ook veel. Begrijp ik het goed dat je bij een wooncoöperatie niet je eigen huis koopt, maar samen het hele gebouw beheert?',
        },
        {
          author: 'deskundige',
          daysAgo: 16,
          body: 'Ongeveer. Er zijn vormen waarin de vereniging het gebouw bezit en jij huurt van je eigen vereniging. Er zijn ook vormen waarin je beheert en een ander eigenaar blijft. Het gemeenschappelijke is dat bewoners samen beslissen.',
        },
        {
          author: 'inwoner',
          daysAgo: 16,
          body: 'Voor mij is het belangrijk dat ik mijn spaargeld niet in één steen stop. Dat wil ik op de volgende avond graag horen: wat leg je in en wat krijg je terug als je weggaat?',
        },
      ],
    },
  ],
};
