import type { DemoDossier } from '../../types.ts';

const body = `Oss kreeg in 1399 stadsrechten, maar een echte stad van arbeiders werd het veel later. In de negentiende en twintigste eeuw groeide Oss door fabrieken: boterhandel die overging in margarine, vleeswaren, tapijt en later medicijnen. In veel families werkte wel iemand *op de fabriek*. Over directeuren en machines is veel geschreven. Over de mensen aan de band minder. Dit dossier beschrijft hoe je hun verhalen bewaart.

Het is gemaakt door de kennisgroep [Verhalen van de fabriek](/oss/groepen/verhalen-van-de-fabriek), na de avond [Foto's van de fabriek](/oss/agenda/fotos-van-de-fabriek).

## Waarom nu?

Wie rond 1955 als meisje van vijftien begon, is nu ver in de tachtig. Een foto blijft liggen. Wie erop staat en hoe het er rook, is weg als niemand het vraagt.

## Een gesprek voorbereiden

1. **Bel eerst.** Vertel wie je bent, hoelang het duurt en wat je met het verhaal doet.
2. **Kom met zijn tweeën.** De een vraagt, de ander schrijft mee. Neem alleen op als het mag.
3. **Neem een voorwerp mee:** een foto, een lunchtrommel, een oude kaart. Handen die iets vasthouden, vertellen makkelijker.
4. **Spreek een grens af.** Een uur is genoeg. Maak liever twee afspraken.

## Vragen die werken

- Hoe rook het er?
- Hoe ging je naar je werk, en met wie liep je?
- Wat zat er in je broodtrommel?
- Hoe was de eerste dag?
- Wat mocht niet, en wie deed het toch?

Vraag niet *waarom*, want dan moeten mensen zich verdedigen. Vraag *hoe*. En durf tien seconden te zwijgen. Het beste antwoord komt vaak daarna.

## Foto's: eerst kijken, dan namen

> De poort is de achteruitgang, want daar mocht je roken.
>
> *een moeder van 88, over dia 41 uit doos 2*

Vraag eerst wat iemand ziet en daarna pas wie het zijn. Schrijf drie dingen op: **wie**, **waar**, **wanneer**. Zet er een vraagteken bij als je het niet zeker weet. Raak foto's alleen aan de rand aan en bewaar ze droog, donker en niet te warm. Geef elke scan een naam met jaar, plaats en doosnummer.

## Toestemming

Een verhaal is van wie het vertelt. Spreek daarom drie dingen af en zet ze op papier:

- Mag het bewaard worden, en door wie?
- Mag het getoond worden, met naam of zonder?
- Wie mag het later weer laten verwijderen?

Staan er andere mensen op een foto of in een verhaal, wees dan voorzichtig met wat je toont, zeker als ze nog leven. Het recht op een foto ligt bij de maker, ook als jij de afdruk hebt. In de regel duurt dat tot zeventig jaar na diens dood.

Op de fotoavond kwam een verhaal over een ongeluk langs. We vroegen of we het mochten opschrijven. Het antwoord was: *nu niet, later misschien*. Dan doe je dat ook niet.

## Verder zoeken

Oude kranten staan in Delpher. Zoek ook op een verkeerde spelling, want de computer leest weleens een letter fout. In kranten vind je advertenties voor werk, uitslagen van de fabrieksclub en berichten over stakingen. Noteer altijd de naam van de krant en de datum.

Ken je iemand die wil vertellen, in welke taal dan ook? Laat het ons weten. Wie hierheen kwam om te werken, hoort er net zo goed bij.`;

export const verhalenBewaren: DemoDossier = {
  slug: 'verhalen-van-de-fabriek-bewaren',
  title: 'Verhalen van de fabriek: hoe je ze vraagt en bewaart',
  summary: "Vragen die werken, hoe je foto's beschrijft, en wat je afspreekt met wie vertelt.",
  kind: 'local-history',
  body,
  published: true,
  group: 'verhalen-van-de-fabriek',
  events: ['fotos-van-de-fabriek'],
  isbns: ['9780060891541', '9781400033881', '9780802715524'],
  sources: [
    { title: 'Delpher, gescande kranten, boeken en tijdschriften', url: 'https://www.delpher.nl' },
    { title: 'Verslag van de avond Foto’s van de fabriek' },
    { title: 'Gesprekken met oud-werknemers, bewaard met toestemming' },
  ],
  authors: ['moderator', 'bram', 'inwoner'],
  themes: ['lokale-geschiedenis'],
  motif: 'history',
};
