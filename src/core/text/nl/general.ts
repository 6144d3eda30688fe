/** Words of the general pages: accessibility. */
export const general = {
  accessibility: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet deze site kunnen gebruiken, ook met een schermlezer, met alleen een toetsenbord of met sterk vergrote tekst.',
    body: [
      'We bouwen deze site volgens de richtlijnen WCAG 2.2, niveau A en AA. Elke soort pagina wordt bij elke verandering automatisch nagekeken. Dat vindt een deel van de problemen, niet alles.',
      'Alles wat je hier kunt doen, werkt zonder JavaScript, met alleen een toetsenbord en op een klein scherm.',
      'Deze site is nog niet door een onafhankelijke partij onderzocht. Daarom noemen we geen nalevingsstatus. Een bibliotheek die deze site gebruikt, publiceert haar eigen toegankelijkheidsverklaring.',
      'Lukt iets niet? Laat het de bibliotheek weten. Dan helpen we je, en lossen we het op.',
    ],
    contact: (email: string) => `Je kunt de bibliotheek mailen op ${email}.`,
  },
};
