type Facts = Record<string, string | number>;

/** Sentences for every code a Problem can have. */
export const problems = {
  'not-found': () => 'Deze pagina bestaat niet (meer).',
  'not-allowed': () => 'Je mag dit niet doen. Log in met een account dat dit wel mag.',
  'log-in-first': () => 'Log eerst in.',
  'form.forged': () =>
    'Dit formulier kwam niet van deze website. Open de pagina opnieuw en probeer het nog een keer.',
  'form.robot': () => 'Het lijkt erop dat dit formulier door een robot is ingevuld. Probeer het opnieuw.',
  'form.too-many': () =>
    'Er kwamen heel veel verzoeken achter elkaar. Wacht een paar minuten en probeer het opnieuw.',
  'form.too-large': () => 'Wat je stuurde is te groot.',
  'form.invalid': () => 'Er klopt iets niet in wat je stuurde.',
  'field.required': () => 'Vul dit in.',
  'field.too-long': (facts: Facts) => `Dit is te lang. Gebruik hoogstens ${facts.max} tekens.`,
  'field.email': () => 'Dit is geen e-mailadres. Een e-mailadres ziet eruit als naam@voorbeeld.nl.',
  'field.number': (facts: Facts) => `Kies een getal van ${facts.min} tot en met ${facts.max}.`,
  'field.url': () => 'Dit is geen webadres. Een webadres begint met https://.',
  'field.choice': () => 'Kies een van de mogelijkheden.',
  'field.password': () => 'Kies een wachtwoord van minstens 12 tekens.',
  'field.colour': () => 'Een kleur ziet eruit als #1b4f72.',
  'field.date': () => 'Vul een datum in, zoals 24-09-2027.',
  'field.time': () => 'Vul een tijd in, zoals 19:30.',
  'time.missing': () =>
    'Dit tijdstip bestaat niet: die nacht gaat de klok een uur vooruit. Kies een ander tijdstip.',
  'time.past': () => 'Dit tijdstip is al geweest. Kies een tijdstip in de toekomst.',
  'time.order': () => 'De eindtijd moet na de begintijd komen.',
  'token.unknown': () => 'Deze link werkt niet meer. Vraag een nieuwe aan.',
  'token.expired': () => 'Deze link is verlopen. Vraag een nieuwe aan.',
  'token.used': () => 'Deze link is al gebruikt. Vraag een nieuwe aan.',
  conflict: () =>
    'Iemand anders heeft dit intussen veranderd. Bekijk de laatste versie en probeer het opnieuw.',
  busy: () => 'Het is nu heel druk. Wacht even en probeer het dan opnieuw.',
  'rsvp.closed': () => 'Aanmelden kan niet (meer) voor deze activiteit.',
  'rsvp.members': () =>
    'Alleen deelnemers van de kennisgroep kunnen zich aanmelden. Doe eerst mee met de groep.',
  'rsvp.party': (facts: Facts) => `Je kunt je met hoogstens ${facts.max} mensen tegelijk aanmelden.`,
  'rsvp.cancelled': () => 'Deze activiteit gaat niet door.',
  'rsvp.no-room': () => 'Zo veel plaatsen zijn er niet meer vrij.',
  'room.taken': () => 'Deze ruimte is dan al bezet.',
  'room.too-small': (facts: Facts) => `In deze ruimte passen ${facts.capacity} mensen.`,
  'room.closed': () => 'De vestiging is dan dicht, of deze ruimte is dan niet te gebruiken.',
  'room.quota': (facts: Facts) =>
    `Deze maand zijn er al ${facts.most} aanvragen gedaan. Meer kan niet; vraag het aan de bibliotheek.`,
  'room.length': () => 'Deze tijden kunnen niet: kies minstens een kwartier en hoogstens een dag.',
  'group.not-member': () => 'Dit is alleen voor deelnemers van de kennisgroep.',
  'group.blocked': (facts: Facts) =>
    `Je kunt hier tot ${facts.until} niet meedoen. In de mail die je kreeg staat waarom.`,
  'group.invite-only': () => 'Meedoen met deze groep kan alleen op uitnodiging.',
  'group.parent-first': () => 'Deze groep is deel van een andere groep. Doe eerst daarmee mee.',
  'group.archived': () => 'Deze groep is gesloten. Je kunt alles nog lezen.',
  'thread.closed': () => 'Dit gesprek is gesloten. Je kunt het nog wel lezen.',
  'event.not-over': () => 'Deze bijeenkomst is nog niet geweest.',
  'event.cancelled': () => 'Deze bijeenkomst is afgezegd.',
  'event.over': () => 'Deze bijeenkomst is al geweest.',
  'question.closed': () => 'Deze vraag is al afgehandeld.',
  'expert.words': () =>
    'Er zijn nog geen woorden die naar een expert mogen. Verwoord de vraag eerst zelf, of vraag toestemming.',
  'expert.paused': () => 'Deze expert wil nu niet gevraagd worden.',
  'expert.busy': () => 'Deze expert is deze maand al zo vaak gevraagd als mag.',
  'expert.answered': () => 'Hierop is al geantwoord.',
  'expert.consent': () => 'Zonder je toestemming kunnen we geen profiel bewaren.',
  'proposal.decided': () => 'Over dit voorstel is al besloten.',
  'title.unknown': () =>
    'Deze titel staat niet in onze lijst. Zoek op een deel van de titel of vraag de bibliotheek.',
  'title.isbn': () => 'Dit is geen goed ISBN. Een ISBN heeft 10 of 13 cijfers; kijk of je je hebt vertypt.',
  'dossier.changed': () =>
    'Iemand anders bewaarde intussen ook iets in dit dossier. Jouw tekst staat hieronder; vergelijk en bewaar opnieuw.',
  'slug.taken': () => 'Dit adres is al in gebruik. Kies een andere naam.',
  'upload.type': () => 'Dit soort bestand nemen we niet aan. Gebruik een JPEG, PNG, WebP of PDF.',
  'field.film': () => 'Dit soort bestand kunnen we niet afspelen. Gebruik MP4, WebM, MP3, M4A of OGG.',
  'login.second-factor': (facts: Facts) => `Bij dit account hoort een tweede stap. Log in op ${facts.page}.`,
  'factor.wrong': () =>
    'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in je app en probeer het opnieuw.',
  'factor.locked': () => 'Er kwamen te veel foute codes. Wacht tien minuten en probeer het dan opnieuw.',
  'factor.wanted': () =>
    'Jouw bibliotheek vraagt een tweede stap van haar medewerkers. Die kun je niet uitzetten.',
  'invitation.revoked': () => 'Deze uitnodiging is ingetrokken.',
  'invitation.accepted': () => 'Deze uitnodiging is al aangenomen.',
  'invitation.other': () => 'Deze uitnodiging is voor een ander e-mailadres dan waarmee je bent ingelogd.',
  'invitation.role': () => 'Deze rol kun jij niet geven. Vraag het een beheerder van je bibliotheek.',
  'account.last-admin': (facts: Facts) =>
    `Je bent de enige beheerder van ${facts.library}. Maak eerst iemand anders beheerder.`,
  'account.last-network-admin': () =>
    'Je bent de enige netwerkbeheerder. Maak eerst iemand anders netwerkbeheerder.',
  'account.taken': () => 'Dit e-mailadres kan niet (meer) bij jouw account horen. Kies een ander adres.',
  'login.wrong': () => 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
  'upload.missing': () => 'Kies een bestand.',
  'delete.recorded': () => 'Van deze activiteit is een opname. Verwijder die eerst.',
  'delete.packages': () => 'Deze partner heeft nog informatiepakketten. Verwijder die eerst.',
  'delete.rooms': () =>
    'Bij deze vestiging horen nog ruimtes. Verwijder die eerst, of zet ze bij een andere vestiging.',
  'delete.booked': () => 'Deze ruimte is geboekt. Verplaats die boekingen eerst, of zeg ze af.',
  'delete.meetings': () =>
    'Deze groep komt nog bij elkaar. Zeg die bijeenkomsten eerst af. Je kunt de groep ook sluiten: dan blijft alles te lezen.',
  'delete.subgroups': () =>
    'Van deze groep zijn nog andere groepen deel. Haal die eerst los, of verwijder ze.',
  'delete.last-network-admin': () =>
    'Deze persoon is de enige netwerkbeheerder. Maak eerst iemand anders netwerkbeheerder.',
  'delete.last-admin': (facts: Facts) =>
    `Deze persoon is de enige beheerder van ${facts.library}. Maak eerst iemand anders beheerder.`,
  server: (facts: Facts) => `Er ging iets mis bij ons. Meld dit met nummer ${facts.reference}.`,
};

export type ProblemCode = keyof typeof problems;
