/** Words of one's account: password, address, taking everything along, being removed. */
export const account = {
  password: {
    askTitle: 'Wachtwoord kiezen',
    askLead:
      'Vul je e-mailadres in. Je krijgt een mail met een link waarmee je een nieuw wachtwoord kiest. De link werkt een uur en één keer.',
    email: 'Je e-mailadres',
    ask: 'Mail mij een link',
    sentTitle: 'Kijk in je mail',
    sentText:
      'Hoort dit e-mailadres bij een account? Dan krijg je zo een mail met een link. Komt er geen mail? Kijk bij de ongewenste mail.',
    toLogin: 'Naar inloggen',
    title: 'Kies een wachtwoord',
    lead: (email: string) => `Voor het account van ${email}. Daarna log je opnieuw in, op elk apparaat.`,
    field: 'Nieuw wachtwoord',
    hint: 'Minstens 12 tekens. Een paar gewone woorden achter elkaar is een goed wachtwoord.',
    save: 'Bewaar het wachtwoord',
    saved: 'Je wachtwoord is bewaard. Je kunt er nu mee inloggen.',
  },
  mine: {
    title: 'Inloggen',
    address: 'Ander e-mailadres',
    addressHint: 'We mailen een link naar het nieuwe adres. Pas als je die gebruikt, verandert er iets.',
    changeAddress: 'Verander mijn e-mailadres',
    addressAsked: 'Kijk in de mail van je nieuwe adres: daar staat de link waarmee je het bevestigt.',
    addressChanged: 'Je e-mailadres is veranderd.',
    password: 'Wachtwoord',
    passwordText:
      'Je hebt geen wachtwoord nodig: je logt in met een link in je mail. Wil je er toch een? Dat kan.',
    choosePassword: 'Kies een wachtwoord',
    passwordAsked: 'Kijk in je mail: daar staat de link waarmee je een wachtwoord kiest.',
  },
  address: {
    title: 'Bevestig je nieuwe e-mailadres',
    lead: (email: string) => `Je account hoort voortaan bij ${email}.`,
    button: 'Ja, dit is mijn nieuwe adres',
  },
  mail: {
    password: {
      subject: (network: string) => `Je wachtwoord voor ${network} is veranderd`,
      text: 'Er is een nieuw wachtwoord gekozen voor je account. Je bent op alle apparaten uitgelogd.',
      notYou:
        'Was jij dit niet? Kies dan meteen zelf een nieuw wachtwoord en laat het weten aan je bibliotheek.',
    },
    address: {
      subject: (network: string) => `Bevestig je nieuwe e-mailadres voor ${network}`,
      text: 'Met deze knop hoort je account voortaan bij dit e-mailadres.',
      taken:
        'Iemand wil dit e-mailadres bij een ander account zetten. Dat kan niet: dit adres heeft zelf al een account. Log daar gewoon mee in.',
      button: 'Bevestig mijn nieuwe adres',
      valid: 'De link werkt een dag en één keer.',
      notYou: 'Heb je hier niet om gevraagd? Dan hoef je niets te doen.',
    },
    moved: {
      subject: (network: string) => `Je e-mailadres voor ${network} is veranderd`,
      text: 'Je account hoort voortaan bij een ander e-mailadres. Naar dit adres sturen we geen mail meer.',
      notYou: 'Was jij dit niet? Laat het dan meteen weten aan je bibliotheek.',
    },
  },
};
