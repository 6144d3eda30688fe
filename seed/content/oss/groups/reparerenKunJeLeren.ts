import type { DemoGroup } from '../../types.ts';

export const reparerenKunJeLeren: DemoGroup = {
  slug: 'repareren-kun-je-leren',
  title: 'Repareren kun je leren',
  summary: 'We maken kapotte spullen samen weer heel. De eigenaar houdt de schroevendraaier vast.',
  body: `Weggooien kan altijd nog. In deze groep leer je hoe je uitzoekt wat er stuk is, wat je zelf kunt maken en wanneer je er beter van afblijft.

## Hoe we werken

- Jij repareert, een kennismaker kijkt mee. Zo kun je het de volgende keer zelf.
- Bij alles met een stekker controleert een tweede persoon voordat de stroom erop gaat.
- Geen magnetrons, geen oude beeldbuizen en geen gas. Die zijn gevaarlijk, ook als de stekker eruit is.
- We schrijven ook op wat niet lukte. Daar leert de volgende van.

Je hoeft niet handig te zijn om mee te doen. Je hoeft alleen te willen weten hoe het vanbinnen zit.`,
  question: 'zelf-repareren',
  phase: 'do',
  visibility: 'public',
  joinMode: 'open',
  themes: ['repareren', 'handwerk'],
  motif: 'craft',
  moderators: ['deskundige'],
  members: [
    { person: 'lian', seeks: 'Leren solderen zonder mijn vingers te branden' },
    { person: 'jozef', brings: 'Ik was elektricien, in Polen en later hier' },
    { person: 'wies', brings: 'Alles met draad en stof' },
    { person: 'inwoner', seeks: 'Een leven voor mijn oude naaimachine' },
    { person: 'bibliothecaris', brings: 'De sleutel van het makerslokaal, en koffie' },
  ],
  threads: [
    {
      title: 'Mijn eerste lamp doet het weer',
      posts: [
        {
          author: 'lian',
          daysAgo: 64,
          body: 'Het was de schakelaar! Ik had al drie nieuwe lampjes gekocht. Toon liet me eerst meten en pas daarna schroeven. Had ik dat maar eerder geweten.',
        },
        {
          author: 'deskundige',
          daysAgo: 63,
          body: 'Eerst meten, dan schroeven. Dat is het hele geheim, @Lian. De volgende keer leg jij het aan een ander uit.',
        },
        {
          author: 'jozef',
          daysAgo: 63,
          body: 'En eerst stekker uit! Dat is nog meer geheim. Ik heb veertig jaar gewerkt en nog al mijn vingers.',
        },
        {
          author: 'lian',
          daysAgo: 62,
          body: 'Stekker uit, meten, schroeven. Ik hang hem boven mijn werkbank. Ik héb nu een werkbank: een oude strijkplank.',
        },
      ],
    },
    {
      title: 'Waar vind je onderdelen?',
      posts: [
        {
          author: 'inwoner',
          daysAgo: 34,
          body: 'Van mijn naaimachine is de snaar versleten. Hij is ouder dan ik. Waar vind je zoiets nog?',
        },
        {
          author: 'wies',
          daysAgo: 33,
          body: 'Neem de oude snaar mee, dan meten we de lengte en de dikte. Het merk maakt vaak niet uit, de maat wel.',
        },
        {
          author: 'deskundige',
          daysAgo: 33,
          body: 'Schrijf ook het typenummer op. Dat staat meestal op een plaatje aan de onderkant. Met dat nummer vind je vaak een handleiding met de onderdelenlijst.',
        },
        {
          author: 'jozef',
          daysAgo: 31,
          body: 'Ik heb een doos met snaren van een kennis. @Carla, ik neem hem mee op de volgende middag. Gratis, maar ik wil zien dat hij weer loopt.',
        },
        { author: 'inwoner', daysAgo: 30, body: 'Afgesproken. Ik neem appeltaart mee.' },
      ],
    },
    {
      title: 'Wat lukte niet?',
      posts: [
        {
          author: 'deskundige',
          daysAgo: 8,
          body: 'Op de middag met kleding en machines bleef één ding stuk: een stoomstrijkijzer dat dichtgelijmd was. Openmaken was slopen. Hebben jullie ook zo’n lijstje?',
        },
        {
          author: 'lian',
          daysAgo: 7,
          body: 'Een waterkoker uit één stuk. Ik heb er een foto van gemaakt voor de lijst *niet meer kopen*.',
        },
      ],
    },
  ],
};
