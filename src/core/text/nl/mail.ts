import type { Words } from '../Words.ts';

/** Words around the content of every mail, and of the outbox in the admin. */
export const mail = {
  buttonFails: 'Werkt de knop niet? Ga dan naar:',
  why: {
    account: (sender: string) =>
      `Je krijgt deze mail van ${sender}, omdat iemand met dit e-mailadres wil inloggen.`,
    rsvp: (sender: string) =>
      `Je krijgt deze mail van ${sender}, omdat je je met dit e-mailadres hebt aangemeld voor een activiteit.`,
    group: (sender: string) => `Je krijgt deze mail van ${sender}, omdat je meedoet in een kennisgroep.`,
    news: (sender: string) =>
      `Je krijgt deze mail van ${sender}, omdat je er meedoet met een kennisgroep of een thema volgt.`,
    staff: (sender: string) => `Je krijgt deze mail van ${sender}, omdat je er werkt.`,
    question: (sender: string) => `Je krijgt deze mail van ${sender}, omdat je er een vraag hebt gesteld.`,
    invitation: (sender: string) => `Je krijgt deze mail van ${sender}, omdat iemand je daar uitnodigt.`,
    other: (sender: string) =>
      `Je krijgt deze mail van ${sender}, omdat je er meedoet, er werkt of er iets hebt gevraagd.`,
  },
  unsubscribe: 'Wil je deze mails niet meer? Stop ze hier:',
  settings: 'Kies zelf welke mails je krijgt:',
  partOf: (network: string) => `Deel van ${network}`,
  forgotten: {
    subject: 'Kies een nieuw wachtwoord',
    asked: (network: string) =>
      `Iemand heeft voor dit e-mailadres een nieuw wachtwoord gevraagd bij ${network}. Was jij dat? Kies dan een nieuw wachtwoord.`,
    button: 'Kies een nieuw wachtwoord',
    valid: 'De link werkt een uur.',
    notYou: 'Heb je hier niet om gevraagd? Dan hoef je niets te doen. Je wachtwoord blijft hetzelfde.',
  },
  kinds: {
    account: 'Inloggen en account',
    'account.login': 'Link om in te loggen',
    'account.password': 'Nieuw wachtwoord kiezen',
    booking: 'Boeking van een ruimte',
    event: 'Verandering van een activiteit',
    expert: 'Vraag aan een expert',
    group: 'Bericht uit een kennisgroep',
    invitation: 'Uitnodiging',
    join: 'Meedoen met een kennisgroep',
    measure: 'Besluit na een melding',
    news: 'Nieuws uit groepen en thema’s',
    proposal: 'Voorstel voor een activiteit',
    question: 'Gestelde vraag',
    rsvp: 'Aanmelding voor een activiteit',
    'rsvp.confirm': 'Aanmelding: graag bevestigen',
    'rsvp.confirmed': 'Aanmelding: bevestigd',
    'rsvp.reminder': 'Herinnering aan een activiteit',
    'rsvp.cancelled': 'Activiteit gaat niet door',
    staff: 'Bericht voor medewerkers',
    'staff.today': 'Voor medewerkers: vandaag',
    'staff.overdue': 'Voor medewerkers: wat te lang wacht',
    start: 'Een nieuwe kennisgroep beginnen',
    other: 'Andere mail',
  },
  outbox: {
    sent: 'Deze mail is verstuurd.',
    waiting: 'Deze mail wacht op verzending.',
    failed: 'Deze mail kon niet worden verstuurd.',
    lastAnswer: 'De mailserver zei:',
    retry: 'Opnieuw versturen',
    retrying: 'Bezig…',
    queued: 'De mail staat weer klaar en gaat zo weg.',
    refused: 'Dat lukte niet. Ververs de pagina en probeer het nog eens.',
    hiddenLink: '[persoonlijke link]',
  },
};

export type MailText = Words<typeof mail>;
