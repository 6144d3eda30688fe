import type { DemoDossier } from '../../types.ts';

export const luisterenNaarEenSymfonie: DemoDossier = {
  slug: 'luisteren-naar-een-symfonie',
  title: 'Zo luister je naar een symfonie',
  summary:
    'Een luistergids voor wie snel afdwaalt: waar let je op, waar begin je en welke zes stukken zijn een goed begin?',
  kind: 'reading-list',
  body: `Een symfonie duurt lang, niemand zingt en er is geen beeld bij. Geen wonder dat je gedachten afdwalen. In de groep Samen luisteren ontdekten we dat je er geen kennis voor nodig hebt, wel een paar handige gewoontes. Die staan hier bij elkaar.

## Wat is een symfonie?

Een symfonie is een groot stuk voor orkest, meestal in vier delen. Vaak gaat het zo: een stevig begin, een langzaam deel, een dans en een slot met vaart. De delen horen bij elkaar, zoals hoofdstukken van een boek. Daarom klapt het publiek in de zaal meestal pas aan het eind.

De *Pastorale* van Beethoven heeft vijf delen. Dat was bijzonder. In het vierde deel barst een onweer los, dat zonder pauze overgaat in een dankbaar slot.

## Vijf manieren om erbij te blijven

1. **Volg één instrument.** Kies de hobo of de pauken en laat de rest even los.
2. **Teken mee.** Zet een lijn op papier: omhoog, omlaag, dik, dun. Het hoeft nergens op te lijken.
3. **Zoek wat terugkomt.** Componisten herhalen graag. Tel hoe vaak je de melodie van het begin weer hoort.
4. **Let op stiltes.** Vlak voor of na een stilte gebeurt vaak iets belangrijks.
5. **Luister twee keer.** Eerst zonder uitleg, dan met. De tweede keer hoor je altijd meer.

Afdwalen mag. Merk het op en stap weer in bij het eerste instrument dat je herkent.

## Waar begin je? Zes stukken

- **Haydn, Symfonie nr. 94, *Paukenslag*.** In het langzame deel schrikt iedereen wakker. Haydn had humor.
- **Mozart, Symfonie nr. 40.** Onrustig vanaf de eerste tel. Het begin ken je vast.
- **Beethoven, Symfonie nr. 5.** Vier noten, en daar bouwt hij een heel deel mee. Hij ging in première in Wenen, op 22 december 1808, op hetzelfde concert als de *Pastorale*.
- **Schubert, *Onvoltooide*.** Maar twee delen zijn helemaal af, en toch mist er niets.
- **Farrenc, Symfonie nr. 3.** Louise Farrenc gaf pianoles aan het conservatorium van Parijs. Haar muziek was lang vergeten en wordt nu weer gespeeld.
- **Dvořák, *Uit de Nieuwe Wereld*.** Geschreven in Amerika, met heimwee. Let in het langzame deel op de althobo.

## Een avond thuis organiseren

- Nodig drie of vier mensen uit en kies één deel van hoogstens een kwartier.
- Leg de telefoons in een andere kamer.
- Spreek af dat je na de eerste keer twee minuten niets zegt.
- Stel daarna één vraag: wat viel je op?
- Luister nog eens en vertel pas dan iets over het stuk.

## Verder lezen

In *How Music Works* vertelt de muzikant David Byrne hoe de plek waar muziek klinkt bepaalt wat er wordt geschreven. *Gödel, Escher, Bach* van Douglas Hofstadter is een dik boek over patronen die zichzelf herhalen. Je hoeft het niet van voor tot achter te lezen. En in *Nocturnes* van Kazuo Ishiguro staan vijf verhalen over mensen voor wie muziek meer is dan geluid.`,
  published: true,
  group: 'samen-luisteren',
  events: ['luisteravond-pastorale'],
  isbns: ['9781936365531', '9780465026562', '9780307397874'],
  works: [
    'haydn-paukenslag',
    'mozart-symfonie-40',
    'beethoven-symfonie-5',
    'beethoven-symfonie-6',
    'schubert-onvoltooide',
    'farrenc-symfonie-3',
    'dvorak-nieuwe-wereld',
  ],
  sources: [
    { title: 'IMSLP, vrij te gebruiken bladmuziek', url: 'https://imslp.org' },
    { title: 'Muziekweb, de muziekbibliotheek van Nederland', url: 'https://www.muziekweb.nl' },
    { title: 'Verslag van de luisteravond over de Pastorale' },
  ],
  authors: ['deskundige', 'moderator', 'noor'],
  themes: ['klassiek', 'luisteren', 'componisten'],
  motif: 'lamp',
};
