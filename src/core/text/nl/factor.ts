/** Words of the second step of logging in. */
export const factor = {
  title: 'Nog één stap',
  lead: 'Open de app op je telefoon en vul de code in die je daar ziet.',
  code: 'Code van zes cijfers',
  codeHint: 'Geen telefoon bij de hand? Vul dan een van je herstelcodes in.',
  submit: 'Log in',
  lost: 'Telefoon en herstelcodes kwijt? Vraag een beheerder van je bibliotheek om je tweede stap te wissen.',
  late: 'Dit duurde te lang, of je was nog niet begonnen. Log opnieuw in.',
  again: 'Naar inloggen',
  setUp: {
    title: 'Stel je tweede stap in',
    wanted:
      'Jouw bibliotheek vraagt van medewerkers een tweede stap bij het inloggen: een code van een app op je telefoon.',
    lead: 'Bij het inloggen vul je dan ook een code in van een app op je telefoon.',
    app: 'Zet een app met codes op je telefoon, zoals Aegis, 2FAS, Google Authenticator of Microsoft Authenticator.',
    scan: 'Scan deze code met de app.',
    picture: 'QR-code met het geheim voor je app',
    key: 'Lukt scannen niet? Typ dan deze sleutel over',
    open: 'Lees je dit op je telefoon? Open dan meteen je app',
    confirm: 'Vul de code in die de app nu toont.',
    submit: 'Zet de tweede stap aan',
  },
  codes: {
    title: 'Bewaar je herstelcodes',
    lead: 'Ben je je telefoon kwijt, dan log je in met een van deze codes. Elke code werkt één keer. Je ziet ze alleen nu: schrijf ze op of druk ze af.',
    list: 'Herstelcodes',
    next: 'Ik heb ze bewaard: verder',
  },
  mine: {
    title: 'Tweede stap bij het inloggen',
    off: 'Uit. Met een code van een app op je telefoon maak je je account veiliger.',
    on: (left: number) =>
      left === 1 ? 'Aan. Je hebt nog 1 herstelcode.' : `Aan. Je hebt nog ${left} herstelcodes.`,
    start: 'Zet de tweede stap aan',
    change: 'Herstelcodes of uitzetten',
    newCodes: 'Maak nieuwe herstelcodes',
    switchOff: 'Zet de tweede stap uit',
    proof: 'Vul eerst een code van je app in, of een herstelcode.',
    wanted:
      'Jouw bibliotheek vraagt een tweede stap van haar medewerkers. Je kunt hem daarom niet uitzetten.',
    isOff: 'De tweede stap is uit.',
  },
  mail: {
    subject: {
      on: 'De tweede stap bij het inloggen staat aan',
      off: 'De tweede stap bij het inloggen is uitgezet',
      reset: 'Je tweede stap bij het inloggen is gewist',
      codes: 'Er zijn nieuwe herstelcodes gemaakt',
    },
    text: {
      on: (network: string) =>
        `Voortaan vul je bij het inloggen bij ${network} ook een code van je app in. Op andere apparaten ben je uitgelogd.`,
      off: (network: string) => `Voor inloggen bij ${network} is nu geen code van een app meer nodig.`,
      reset: (network: string) =>
        `Een beheerder heeft je tweede stap bij ${network} gewist. Log opnieuw in; misschien moet je hem opnieuw instellen.`,
      codes: (network: string) => `Je oude herstelcodes voor ${network} werken niet meer.`,
    },
    notYou: 'Was jij dit niet? Laat het dan meteen weten aan je bibliotheek.',
  },
};
