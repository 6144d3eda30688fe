/** Words of the very first start on a real database. */
export const firstStart = {
  title: 'Welkom bij Kenniscloud',
  lead: 'Deze database is nog leeg. Maak de eerste bibliotheek, en jezelf als beheerder van het netwerk.',
  section: 'De eerste bibliotheek',
  library: 'Naam van de bibliotheek',
  slug: 'Adres',
  slugHint: 'Het deel na de schuine streep, zoals “deventer”. Leeg: we maken het van de naam.',
  name: 'Je naam',
  email: 'Je e-mailadres',
  password: 'Kies een wachtwoord',
  passwordHint: 'Minstens 12 tekens.',
  send: 'Maak de bibliotheek en ga naar het beheer',
};
