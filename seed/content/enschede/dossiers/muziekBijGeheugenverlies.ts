import type { DemoDossier } from '../../types.ts';

export const muziekBijGeheugenverlies: DemoDossier = {
  slug: 'muziek-bij-geheugenverlies',
  title: 'Muziek als iemand veel vergeet',
  summary:
    'Wat muziek kan doen bij dementie, hoe je een persoonlijke muzieklijst maakt en wanneer je beter even stopt.',
  kind: 'theme',
  body: `Namen verdwijnen, verhalen raken kwijt, maar een lied van vroeger komt er soms in één keer uit. Veel mensen die voor iemand met dementie zorgen, kennen zo'n moment. In de groep Muziek die bijblijft verzamelden we wat daarbij helpt. Dit dossier is geen medisch advies. Het is wat mantelzorgers en een muziektherapeut samen leerden.

## Waarom blijft muziek vaak lang bewaard?

Muziek werkt op veel plekken in de hersenen tegelijk: bij horen, bewegen, taal en gevoel. Een lied dat je honderden keren hebt gezongen, zit daardoor stevig vast. Dat geldt vooral voor muziek uit de jaren dat iemand jong was, ongeveer tussen het tiende en dertigste jaar. In die tijd doen we veel dingen voor het eerst, en daar hoort muziek bij.

Muziek geneest niet. Wel kan ze rust geven, een gesprek op gang brengen of gewoon een fijn kwartier opleveren. Dat is veel waard.

## Zo maak je een persoonlijke muzieklijst

1. **Begin met het leven, niet met de muziek.** Vraag naar thuis, school, geloof, werk, dansen en feest. Wie zong er in huis? Wat stond er op de radio?
2. **Vraag rond.** Broers, zussen en oude vrienden weten vaak meer dan de kinderen.
3. **Zoek de juiste versie.** Noteer de zanger of uitvoerder. Een andere stem kan een ander lied zijn.
4. **Kies tien tot vijftien stukken.** Wissel rustig en vrolijk af. Begin en eindig met iets vertrouwds.
5. **Schrijf op wat je niet draait.** Sommige muziek doet pijn. Zet die er duidelijk bij, ook voor de dagopvang.
6. **Maak twee exemplaren:** een op papier en een op telefoon of cd.

## Samen luisteren en zingen

- Zing zelf mee. Een bekende stem doet vaak meer dan een opname.
- Zet het volume zacht en doe de televisie uit.
- Beweeg mee: hand vasthouden, wiegen, tikken op tafel.
- Luister liever tien minuten met aandacht dan een uur op de achtergrond.
- Gebruik een koptelefoon voor rust, en een luidspreker om samen te zijn.

Een wiegenlied, zoals dat van Brahms, kennen veel mensen al van voor ze konden praten. Ook een eenvoudig stuk voor piano of cello kan goed werken, bijvoorbeeld het eerste deel van *Kinderszenen* van Schumann, of de rustige prelude van Bachs eerste cellosuite.

## Wanneer stop je?

Kijk naar gezicht en handen. Fronsen, plukken of wegkijken betekent vaak: genoeg. Tranen zijn niet meteen verkeerd. Blijf erbij, houd een hand vast en vraag niet te veel. Blijft iemand onrustig, kies dan voor stilte en bespreek het met de zorg.

## Waar kun je terecht?

- Op onze middagen in Bibliotheek Zuiderhuis kun je zonder kosten meedoen, samen met je naaste.
- Bij de balie ligt het *Muzikale levensboek* om in te vullen.
- Vraag in een zorginstelling of er een muziektherapeut werkt. Soms is er meer mogelijk dan je denkt.
- Bij vragen over dementie zelf kun je terecht bij de huisarts, de casemanager dementie of Alzheimer Nederland.`,
  published: true,
  group: 'muziek-die-bijblijft',
  events: ['wat-blijft-er-hangen', 'een-muzieklijst-voor-je-moeder'],
  isbns: ['9780676979787', '9780525949695', '9781594202292'],
  works: ['brahms-wiegenlied', 'schumann-kinderszenen', 'bach-cellosuite-1'],
  sources: [
    { title: 'Alzheimer Nederland', url: 'https://www.alzheimer-nederland.nl' },
    { title: 'Thuisarts, informatie over dementie', url: 'https://www.thuisarts.nl' },
    { title: 'Verslagen van de bijeenkomsten van Muziek die bijblijft' },
  ],
  authors: ['wilma', 'inwoner', 'bibliothecaris'],
  themes: ['muziek-en-geheugen', 'luisteren'],
  motif: 'care',
};
