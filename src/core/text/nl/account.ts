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
  data: {
    title: 'Wat we van je weten',
    intro: 'Je kunt alles wat over jou gaat meenemen, en je kunt je laten verwijderen.',
    seenBy: 'Wie je naam kan zien',
    seenInGroup: (group: string, name: string) => `Deelnemers van ${group} zien je als “${name}”.`,
    seenOpen: (group: string, name: string) =>
      `Iedereen kan meelezen met ${group}: daar sta je bij je berichten als “${name}”.`,
    seenByStaff: (library: string) => `Medewerkers van ${library} zien je naam en e-mailadres.`,
    seenByNobody: 'Niemand, behalve jijzelf.',
    download: 'Download alles over mij',
    remove: 'Verwijder mij',
  },
  export: {
    title: 'Alles over mij',
    lead: 'Dit is alles wat er over jou wordt bewaard. In het andere bestand staat hetzelfde, voor programma’s.',
    account: 'Mijn account',
  },
  removal: {
    title: 'Verwijder mij',
    lead: 'Je krijgt een mail met een link. Gebruik je die, dan is je account meteen weg. Dat kan niet worden teruggedraaid.',
    exportFirst: 'Download eerst alles over mij',
    what: 'Wat er dan gebeurt',
    facts: {
      account: { term: 'Je account', detail: 'Weg, met alle manieren om in te loggen.' },
      groups: {
        term: 'Je kennisgroepen',
        detail: 'Je doet nergens meer mee. Groepen waarvan je gespreksleider bent, blijven bestaan.',
      },
      signUps: {
        term: 'Je aanmeldingen',
        detail: 'Je wordt overal afgemeld; je plaats gaat naar wie wacht. Je naam en adres zijn weg.',
      },
      questions: {
        term: 'Je vragen en voorstellen',
        detail: 'De bibliotheek ziet niet meer van wie ze kwamen.',
      },
      dossiers: {
        term: 'Dossiers waaraan je meeschreef',
        detail: 'De tekst blijft. Je naam staat er niet meer bij, ook niet in oude versies.',
      },
      mails: { term: 'Mails aan jou', detail: 'Wat wij ervan bewaarden is weg.' },
    },
    words: 'Wat doen we met je berichten in gesprekken?',
    stay: 'Laat ze staan',
    stayHint: 'Er staat dan “oud-deelnemer” bij in plaats van je naam.',
    go: 'Haal ze weg',
    goHint: 'Anderen zien alleen nog dat er een bericht heeft gestaan.',
    ask: 'Mail mij de link om mij te verwijderen',
    asked: 'Kijk in je mail: daar staat de link waarmee je account wordt verwijderd. De link werkt een uur.',
    linkTitle: 'Verwijder mijn account',
    linkLead: (email: string) =>
      `Het account van ${email} wordt meteen verwijderd. Dat kan niet worden teruggedraaid.`,
    button: 'Ja, verwijder mij',
    again: 'Vraag een nieuwe link',
    doneTitle: 'Je account is verwijderd',
    doneText: 'Alles wat we van je wisten is weg. Bedankt dat je meedeed.',
    home: 'Naar de voorpagina',
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
    removal: {
      subject: (network: string) => `Je account bij ${network} verwijderen`,
      text: 'Je vroeg om je account te verwijderen. Met deze knop gebeurt dat meteen.',
      button: 'Verwijder mijn account',
      valid: 'De link werkt een uur en één keer.',
      notYou:
        'Heb je hier niet om gevraagd? Doe dan niets: er verandert niets. Laat het wel weten aan je bibliotheek.',
    },
    moved: {
      subject: (network: string) => `Je e-mailadres voor ${network} is veranderd`,
      text: 'Je account hoort voortaan bij een ander e-mailadres. Naar dit adres sturen we geen mail meer.',
      notYou: 'Was jij dit niet? Laat het dan meteen weten aan je bibliotheek.',
    },
  },
};
