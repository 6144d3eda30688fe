/** Demo content for Oss. People are the demo library's own, invented. */

/** Who made a profile: address of the account before the @, and what they tell. */
export const makers = [
  {
    person: 'deskundige',
    name: 'Toon Smulders',
    about:
      'Ik repareerde veertig jaar lang lampen, broodroosters en stofzuigers. Nu leer ik je zelf zoeken waar het zit. Meer dan een schroevendraaier heb je niet nodig.',
    themes: ['repareren'],
    elsewhere: true,
  },
  {
    person: 'mehmet',
    name: 'Mehmet Aydin',
    about:
      'Kok en moestuinder. Ik vind dat je alles wat je eet een keer zelf gezaaid moet hebben. En dat een recept pas af is als iemand anders het ook kan.',
    themes: ['koken', 'tuinieren'],
    elsewhere: true,
  },
  {
    person: 'wies',
    name: 'Wies Hendriks',
    about: 'Coupeuse in ruste. Een gat in je trui is geen einde, het is een begin.',
    themes: ['handwerk', 'repareren'],
    elsewhere: false,
  },
];

/** Activities of the demo library that began as a proposal: slug of the event, and what came of it. */
export const given: {
  event: string;
  person: string;
  name: string;
  daysAgo: number;
  summary: string;
  needs?: string;
  checks: Partial<Record<'room' | 'material' | 'insurance' | 'minors', 'done' | 'none'>>;
  thanks?: string;
  format?: string;
  notes?: string[];
}[] = [
  {
    event: 'zaden-ruilen',
    person: 'mehmet',
    name: 'Mehmet Aydin',
    daysAgo: 90,
    summary:
      'Ik heb zaden over, en ik weet hoe je ze wint. Kunnen we ruilen, en samen kijken of oude zaden nog leven?',
    needs: 'Lange tafels, theedoeken, papieren zakjes',
    checks: { room: 'done', material: 'done', insurance: 'done', minors: 'none' },
    thanks:
      'Mehmet, wat een avond. Zesentwintig mensen, en de zadenkast bij de ingang is er nog steeds. Dank je wel dat je ons liet zien dat een boon niet zomaar een boon is.',
    format: 'Zaden ruilen met kiemproef',
  },
  {
    event: 'reparatiemiddag-lampen-en-snoeren',
    person: 'deskundige',
    name: 'Toon Smulders',
    daysAgo: 110,
    summary: 'Laat mensen zelf hun lamp maken. Ik kijk mee, zij schroeven.',
    needs: 'Tafels met stopcontacten, een meetapparaat, schakelaars in vijf soorten',
    checks: { room: 'done', material: 'done', insurance: 'done', minors: 'done' },
    thanks: 'Elf lampen doen het weer, en zestien mensen weten nu waar ze moeten kijken. Bedankt, Toon!',
    format: 'Reparatiemiddag: lampen en snoeren',
  },
  {
    event: 'reparatiemiddag-kleding-en-machines',
    person: 'wies',
    name: 'Wies Hendriks',
    daysAgo: 40,
    summary: 'Ritsen, gaten en zomen. Wie zelf een machine heeft, neemt hem mee.',
    needs: 'Drie naaimachines, garen, goed licht',
    checks: { room: 'done', material: 'done', insurance: 'done', minors: 'none' },
    notes: ['Wies rijdt niet in het donker: hou het bij middagen.'],
  },
  {
    event: 'zichtbaar-herstellen',
    person: 'wies',
    name: 'Wies Hendriks',
    daysAgo: 20,
    summary: 'Een gat mag je zien. Met borduurgaren in een vrolijke kleur wordt je trui mooier dan hij was.',
    needs: 'Borduurgaren en stopnaalden',
    checks: { room: 'done', insurance: 'done' },
    notes: ['Garen bestellen we bij de handwerkwinkel op de markt, die geeft korting.'],
  },
];

/** What was written down to do again: title to format. */
export const formats: Record<
  string,
  Record<'summary' | 'plan' | 'materials' | 'duration' | 'cost' | 'size' | 'tips' | 'outcome', string> & {
    themes: string[];
  }
> = {
  'Zaden ruilen met kiemproef': {
    summary: 'Buren ruilen zaden aan lange tafels, en testen op een natte theedoek of oude zaden nog leven.',
    plan: `1. Zet drie lange tafels klaar: groente, bloemen, onbekend.
2. Laat iedereen een kaartje bij de zaden schrijven: wat is het, en uit welk jaar?
3. Vertel in tien minuten hoe je zelf zaad wint. Begin met bonen en tomaten.
4. Doe samen de kiemproef: tien zaadjes op een natte theedoek, oprollen, naam erop.
5. Ruilen! Wie niets heeft, krijgt een beginnerspakket.
6. Spreek af wie over een week de kiemproeven telt.`,
    materials:
      'Lange tafels, papieren zakjes, pennen, twintig theedoeken, een plantenspuit. Beginnerspakketten met radijs, goudsbloem en pluksla.',
    duration: 'Bijna 2 uur, en een half uur om klaar te zetten',
    cost: 'Ongeveer 15 euro aan zakjes en zaad',
    size: '12 tot 30 mensen',
    tips: 'Schrijf het jaar op elk zakje, dat vergeet de helft. Leg pompoen en courgette apart: die kruisen met die van de buren.',
    outcome: 'Een zadenkast bij de ingang van de bibliotheek, die zich elk seizoen zelf vult.',
    themes: ['tuinieren'],
  },
  'Reparatiemiddag: lampen en snoeren': {
    summary:
      'Je leert zelf zoeken waarom je lamp het niet doet. Eén regel: stekker uit, kijken, meten, schroeven.',
    plan: `1. Schrijf de regel op het bord: *stekker uit, kijken, meten, schroeven*.
2. Laat aan één lamp zien waar het mis kan gaan: schakelaar, fitting, snoer, stekker.
3. Iedereen werkt aan de eigen lamp. Jij houdt je handen op je rug.
4. Voordat de stroom erop gaat, controleert altijd een tweede persoon.
5. Sluit af met een rondje: wat was het?`,
    materials:
      'Tafels met stopcontacten, een meetapparaat per tafel, schroevendraaiers, een doos met vijf soorten schakelaars.',
    duration: 'Tweeënhalf uur',
    cost: 'Bezoekers betalen de onderdelen: meestal 2 of 3 euro',
    size: 'Tot 18 mensen, met twee kenners',
    tips: 'In de helft van de lampen is alleen de schakelaar kapot. Koop die dus vooraf in.',
    outcome: 'Elf van de vijftien lampen deden het weer. En niemand is meer bang voor een kroonsteentje.',
    themes: ['repareren'],
  },
};

/** The call of this month. */
export const call = {
  title: 'Wie kan goed snoeien?',
  text: 'Het voorjaar komt eraan, en half Oss staat met een schaar in de hand te twijfelen. Kun jij laten zien welke tak eraf mag en welke niet? Een uurtje in de tuin van De Linde is genoeg.',
  theme: 'tuinieren',
};

/** For the proposal that is being talked about: the days that were offered. */
export const offered = {
  proposal: 'Zaden oogsten en bewaren',
  room: 'tuinkamer',
  days: [
    { weeks: 3, weekday: 3, hour: 14 },
    { weeks: 4, weekday: 2, hour: 10 },
  ],
  note: 'Carla wil het liefst buiten. Bij regen de tuinkamer.',
};
