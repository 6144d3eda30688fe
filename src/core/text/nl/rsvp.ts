import type { Words } from '../Words.ts';

const people = (count: number) => (count === 1 ? '1 persoon' : `${count} mensen`);

/** Words of signing up: the form, the personal page, the list for staff, and the mails. */
export const rsvp = {
  people,
  form: {
    title: 'Meld je aan',
    waitTitle: 'Zet je op de wachtlijst',
    waitIntro:
      'Alle plaatsen zijn bezet. Meld je aan voor de wachtlijst: komt er plaats, dan krijg je die meteen en sturen we je een mail.',
    name: 'Naam',
    email: 'E-mailadres',
    emailHint: 'We sturen je een mail om je aanmelding te bevestigen. Een account is niet nodig.',
    people: 'Met hoeveel mensen kom je?',
    peopleHint: (max: number) => `Jezelf meegeteld, hoogstens ${max}.`,
    sharePartner: (partners: string) => `${partners} mag mijn naam zien`,
    sharePartnerHint: 'Je e-mailadres krijgen zij niet.',
    submit: 'Meld je aan',
    submitWait: 'Zet me op de wachtlijst',
    privacy: (days: number) =>
      `Je naam en e-mailadres zijn alleen voor de bibliotheek en de organisator. We wissen ze ${days === 1 ? '1 dag' : `${days} dagen`} na de activiteit.`,
    notNeeded: 'Je hoeft je niet aan te melden. Kom gewoon langs.',
    notYet: (when: string) => `Aanmelden kan vanaf ${when}.`,
    closed: 'Aanmelden kan niet meer.',
    members: 'Alleen deelnemers van de kennisgroep kunnen zich aanmelden.',
    logIn: 'Log in om je aan te melden',
    join: 'Doe mee met de groep',
  },
  thanks: {
    title: 'Kijk in je mail',
    lead: 'We hebben je een mail gestuurd. Daarin lees je hoe het verdergaat.',
    confirm: 'Bevestig je aanmelding met de knop in die mail. Pas daarna is je plaats zeker.',
    noMail: 'Geen mail gekregen? Kijk bij ongewenste mail, of meld je nog eens aan.',
    back: 'Terug naar de activiteit',
  },
  mine: {
    title: 'Jouw aanmelding',
    name: 'Naam',
    people: 'Aantal',
    state: 'Stand',
    states: {
      unconfirmed: 'Nog niet bevestigd',
      confirmed: 'Bevestigd',
      waitlisted: 'Op de wachtlijst',
      left: 'Afgemeld',
      attended: 'Je was erbij',
      absent: 'Je was er niet',
    },
    position: (position: number) => `Plek ${position} op de wachtlijst`,
    hold: (until: string) => `We houden je plaatsen vast tot ${until}.`,
    unconfirmed: 'Je aanmelding is nog niet bevestigd. Druk op de knop, dan weten we dat je komt.',
    waitUnconfirmed: 'Bevestig dat je op de wachtlijst wilt staan.',
    confirm: 'Bevestig je aanmelding',
    left: 'Je bent niet (meer) aangemeld.',
    rejoin: 'Meld je opnieuw aan',
    cancelled: 'Deze activiteit gaat niet door.',
    postponed: 'Deze activiteit is uitgesteld. We mailen je als er een nieuwe datum is.',
    past: 'Deze activiteit is geweest.',
    calendar: 'Zet in je agenda',
    change: 'Verander je aanmelding',
    changeSubmit: 'Bewaar',
    wish: (count: string) => `Je wilde je aanmelding veranderen: ${count}. Kijk of het klopt en bewaar.`,
    leave: 'Kun je toch niet?',
    leaveText: 'Meld je af, dan kan iemand anders je plaats krijgen.',
    leaveSubmit: 'Meld me af',
    event: 'Naar de activiteit',
    done: {
      bevestigd: 'Je aanmelding is bevestigd.',
      wachtlijst:
        'Je staat op de wachtlijst. Komt er plaats, dan krijg je die meteen en sturen we je een mail.',
      veranderd: 'Je aanmelding is veranderd.',
      afgemeld: 'Je bent afgemeld. Fijn dat je het even liet weten.',
    },
  },
  list: {
    title: 'Aanmeldingen',
    lead: (event: string, when: string) => `${event}, ${when}`,
    count: (parties: number, heads: number) =>
      `${parties === 1 ? '1 aanmelding' : `${parties} aanmeldingen`}, ${people(heads)}`,
    coming: 'Komt',
    waiting: 'Wachtlijst',
    name: 'Naam',
    email: 'E-mailadres',
    people: 'Aantal',
    state: 'Stand',
    present: 'Was er',
    noMail: 'mail komt niet aan',
    empty: 'Er heeft zich nog niemand aangemeld.',
    walkIns: 'Kwam er nog iemand bij? Schrijf die hieronder.',
    private: 'Bewaar of deel deze lijst niet langer dan nodig.',
    numbers: 'Aantallen',
    numbersOnly: 'De namen zijn alleen voor de bibliotheek.',
    agreed: 'Wie dat goedvond',
    agreedText: 'Deze mensen vinden het goed dat je hun naam ziet. Deel die met niemand.',
    agreedNobody: 'Nog niemand vindt het goed dat je de naam ziet.',
    noName: '(naam gewist)',
    back: 'Terug naar de activiteit',
  },
  mail: {
    hello: (name: string) => `Hallo ${name},`,
    when: 'Wanneer',
    where: 'Waar',
    people: 'Aantal',
    position: 'Wachtlijst',
    place: (position: number) => `plek ${position}`,
    hold: (until: string) =>
      `We houden je plaatsen vast tot ${until}. Heb je dan niet bevestigd, dan komen ze vrij voor een ander.`,
    notYou: 'Heb je je niet aangemeld? Dan hoef je niets te doen.',
    mine: 'Bekijk of verander je aanmelding',
    canLeave: 'Kun je toch niet? Meld je dan af met dezelfde link. Dan kan iemand anders je plaats krijgen.',
    calendar: 'Het agendabestand zit bij deze mail.',
    confirm: {
      subject: (title: string) => `Bevestig je aanmelding: ${title}`,
      text: (title: string) =>
        `Je hebt je aangemeld voor “${title}”. Bevestig dat met de knop. Pas daarna is je plaats zeker.`,
      button: 'Bevestig je aanmelding',
    },
    confirmWaiting: {
      subject: (title: string) => `Bevestig je plek op de wachtlijst: ${title}`,
      text: (title: string, position: number) =>
        `Alle plaatsen voor “${title}” zijn bezet. Je staat op plek ${position} van de wachtlijst. Bevestig met de knop dat je daar wilt staan.`,
      then: 'Komt er plaats, dan krijg je die meteen en sturen we je een mail.',
      button: 'Bevestig je plek op de wachtlijst',
    },
    confirmed: {
      subject: (title: string) => `Je bent aangemeld: ${title}`,
      text: (title: string) => `Je aanmelding voor “${title}” is bevestigd. Tot dan!`,
    },
    waiting: {
      subject: (title: string) => `Je staat op de wachtlijst: ${title}`,
      text: (title: string, position: number) =>
        `Je staat op plek ${position} van de wachtlijst voor “${title}”. Komt er plaats, dan krijg je die meteen en sturen we je een mail.`,
    },
    seat: {
      subject: (title: string) => `Er is plaats voor je: ${title}`,
      text: (title: string) =>
        `Goed nieuws: er is plaats gekomen bij “${title}”, en die is nu voor jou. Je bent aangemeld.`,
    },
    seatUnconfirmed: {
      subject: (title: string) => `Er is plaats voor je, bevestig nu: ${title}`,
      text: (title: string) =>
        `Er is plaats gekomen bij “${title}”. Bevestig met de knop dat je komt, dan is die voor jou.`,
    },
    changed: {
      subject: (title: string) => `Je aanmelding is veranderd: ${title}`,
      text: (title: string, count: string) => `Je aanmelding voor “${title}” is veranderd: ${count}.`,
    },
    again: {
      subject: (title: string) => `Je had je al aangemeld: ${title}`,
      text: (title: string, before: string, wish: string) =>
        `Met dit e-mailadres was al een aanmelding gedaan voor “${title}”: ${before}. Nu is om ${wish} gevraagd. Wil je dat veranderen? Druk dan op de knop.`,
      same: (title: string, before: string) =>
        `Met dit e-mailadres was je al aangemeld voor “${title}”: ${before}. Je hoeft niets te doen.`,
      button: 'Verander je aanmelding',
    },
    noRoom: (wish: string, kept: string) =>
      `Voor ${wish} is er geen plaats meer. Je plaatsen voor ${kept} houden we voor je vast.`,
    left: {
      subject: (title: string) => `Je bent afgemeld: ${title}`,
      text: (title: string) => `Je bent afgemeld voor “${title}”. Fijn dat je het liet weten.`,
      button: 'Toch weer aanmelden',
    },
    expired: {
      subject: (title: string) => `Je plaatsen zijn vrijgekomen: ${title}`,
      text: (title: string) =>
        `Je hebt je aanmelding voor “${title}” niet op tijd bevestigd. Je plaatsen zijn nu vrij voor een ander. Wil je toch komen? Meld je dan opnieuw aan.`,
      button: 'Meld je opnieuw aan',
    },
    moved: {
      subject: (title: string) => `Verplaatst: ${title}`,
      text: (title: string) =>
        `“${title}” is verplaatst. Hieronder staat waar en wanneer je er nu terechtkunt.`,
      before: 'Eerst',
    },
    cancelled: {
      subject: (title: string) => `Gaat niet door: ${title}`,
      text: (title: string) => `“${title}” gaat helaas niet door. Je hoeft je niet af te melden.`,
      button: 'Bekijk wat er nog meer te doen is',
    },
    postponed: {
      subject: (title: string) => `Uitgesteld: ${title}`,
      text: (title: string) => `“${title}” is uitgesteld. Je krijgt een mail als er een nieuwe datum is.`,
    },
    eventChanged: {
      subject: (title: string) => `Er is iets veranderd: ${title}`,
      text: (title: string) => `Er is iets veranderd aan “${title}”. Hieronder staat hoe het nu is.`,
    },
    reminder: {
      subject: (title: string, when: string) => `Denk eraan: ${title}, ${when}`,
      text: (title: string) => `Binnenkort is het zover: “${title}”. Je hebt je hiervoor aangemeld.`,
    },
    stands: {
      confirmed: 'Je aanmelding blijft staan.',
      waitlisted: 'Je blijft op de wachtlijst staan.',
      unconfirmed: 'Je hebt je aanmelding nog niet bevestigd.',
    },
  },
};

export type RsvpText = Words<typeof rsvp>;
