/** Words of the general pages: accessibility and privacy. */
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
  },
  privacy: {
    title: 'Privacy',
    lead: 'We vragen zo weinig mogelijk, laten het aan zo weinig mogelijk mensen zien en bewaren het zo kort mogelijk.',
    body: [
      'Stel je een vraag of meld je je aan, dan vragen we je naam en je e-mailadres. Die gebruiken we om je te antwoorden en te laten weten wat er verandert.',
      'Wie je naam en adres ziet: de medewerkers van die bibliotheek, en bij een activiteit ook de organisator. Verder niemand. Ze staan nooit op de site.',
      'Naam en adres van een aanmelding wissen we 30 dagen na de activiteit. Alleen het aantal mensen blijft.',
      'In een kennisgroep zien deelnemers elkaars naam. Een e-mailadres ziet niemand.',
      'We volgen je niet. Er zijn geen advertenties, geen meetprogramma’s en geen verzoeken aan andere sites. Er is pas een cookie als je inlogt, en die dient alleen om ingelogd te blijven.',
      'Wil je weten wat er over je is bewaard, of wil je dat het wordt gewist? Vraag het de bibliotheek.',
    ],
  },
};
