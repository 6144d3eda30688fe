/**
 * What Payload says in Dutch with “u”, in its admin and in the answers of its REST: the hub says “je” everywhere.
 * Laid over its own words; a test sees to it that none is left. No part of the hub's own words (index.ts), so English
 * has none.
 */
export const payloadWords = {
  authentication: {
    beginCreateFirstUser: 'Maak om te beginnen je eerste gebruiker aan.',
    checkYourEmailForPasswordReset:
      'Als het e-mailadres is gekoppeld aan een account, ontvang je binnenkort instructies om je wachtwoord opnieuw in te stellen. Controleer je spam- of ongewenste e-mailmap als je de e-mail niet in je inbox ziet.',
    forgotPasswordEmailInstructions:
      'Vul hieronder je e-mailadres in. Je ontvangt een e-mailbericht met instructies om je wachtwoord opnieuw in te stellen.',
    forgotPasswordUsernameInstructions:
      'Voer hieronder je gebruikersnaam in. Instructies over hoe je je wachtwoord kunt resetten, worden naar het e-mailadres gestuurd dat aan je gebruikersnaam is gekoppeld.',
    generatingNewAPIKeyWillInvalidate:
      'Het genereren van een nieuwe API-sleutel maakt de vorige sleutel <1>ongeldig</1>. Weet je zeker dat je wilt doorgaan?',
    loggedIn: 'Om in te loggen met een andere gebruiker, moet je eerst <0>uitloggen</0>.',
    loggedInChangePassword:
      'Om je wachtwoord te wijzigen, ga je naar <0>account</0> en wijzig je daar je wachtwoord.',
    loggedOutInactivity: 'Je bent uitgelogd wegens inactiviteit.',
    loggedOutSuccessfully: 'Je bent succesvol uitgelogd.',
    loginWithAnotherUser: 'Om in te loggen met een andere gebruiker, moet je eerst <0>uitloggen</0>.',
    newAccountCreated:
      'Er is zojuist een nieuw account voor je aangemaakt waarmee je toegang krijgt tot <a href="{{serverURL}}">{{serverURL}}</a>. Klik op de volgende link, of plak onderstaande URL in je browser om je e-mailadres te verifiëren: <a href="{{verificationURL}}">{{verificationURL}}</a><br> Na de verificatie van je e-mail kun je inloggen.',
    resetYourPassword: 'Reset je wachtwoord',
    verifyYourEmail: 'Verifieer je e-mailadres',
    youAreInactive:
      'Je hebt een tijdje niets gedaan. Voor je eigen veiligheid word je zo automatisch uitgelogd. Wil je ingelogd blijven?',
    youAreReceivingResetPassword:
      'Je ontvangt dit omdat jij (of iemand anders) het wachtwoord voor je account opnieuw hebt aangevraagd. Klik op de volgende link, of plak deze in je browser om het proces te voltooien:',
    youDidNotRequestPassword:
      'Als je dit niet hebt aangevraagd, negeer dan deze e-mail en je wachtwoord zal ongewijzigd blijven.',
  },
  dashboard: {
    discardMessage:
      'Je hebt niet-opgeslagen wijzigingen in de lay-out van je dashboard. Weet je zeker dat je ze wilt verwijderen?',
    noItems:
      'Er zijn geen widgets op je dashboard. Je kunt ze toevoegen vanuit het menu "Dashboard" dat zich in de bovenste balk bevindt.',
  },
  error: {
    deletingTitle:
      'Er is een fout opgetreden tijdens het verwijderen van {{title}}. Controleer je verbinding en probeer het opnieuw.',
    documentNotFound:
      'Het document met ID {{id}} is er niet. Misschien is het verwijderd, of mag je het niet zien.',
    notAllowedToAccessPage: 'Je hebt geen toegang tot deze pagina.',
    notAllowedToPerformAction: 'Je mag dit niet doen.',
    restoringTitle:
      'Er is een fout opgetreden bij het herstellen van {{title}}. Controleer je verbinding en probeer het opnieuw.',
    unauthorized: 'Je moet ingelogd zijn om dit te doen.',
    unverifiedEmail: 'Verifieer je e-mail voordat je inlogt.',
  },
  folder: {
    moveItemsToFolderConfirmation:
      'Je staat op het punt om <1>{{count}} {{label}}</1> te verplaatsen naar <2>{{toFolder}}</2>. Weet je het zeker?',
    moveItemsToRootConfirmation:
      'Je staat op het punt om <1>{{count}} {{label}}</1> naar de hoofdmap te verplaatsen. Weet je het zeker?',
    moveItemToFolderConfirmation:
      'Je staat op het punt om <1>{{title}}</1> te verplaatsen naar <2>{{toFolder}}</2>. Weet je het zeker?',
    moveItemToRootConfirmation:
      'Je staat op het punt om <1>{{title}}</1> naar de hoofdmap te verplaatsen. Weet je het zeker?',
  },
  general: {
    aboutToDelete: 'Je staat op het punt om {{label}} <1>{{title}}</1> te verwijderen. Weet je het zeker?',
    aboutToPermanentlyDelete:
      'Je staat op het punt om de {{label}} <1>{{title}}</1> permanent te verwijderen. Weet je het zeker?',
    aboutToPermanentlyDeleteTrash:
      'Je staat op het punt om permanent <0>{{count}}</0> <1>{{label}}</1> uit de prullenbak te verwijderen. Weet je het zeker?',
    aboutToRestore: 'Je staat op het punt om de {{label}} <1>{{title}}</1> te herstellen. Weet je het zeker?',
    aboutToRestoreAsDraft:
      'Je staat op het punt om het {{label}} <1>{{title}}</1> als concept te herstellen. Weet je het zeker?',
    aboutToRestoreAsDraftCount: 'Je staat op het punt om {{count}} {{label}} als concept te herstellen',
    aboutToRestoreCount: 'Je staat op het punt om {{count}} {{label}} te herstellen',
    aboutToTrash:
      'Je staat op het punt om het {{label}} <1>{{title}}</1> naar de prullenbak te verplaatsen. Weet je het zeker?',
    aboutToTrashCount: 'Je staat op het punt om {{count}} {{label}} naar de prullenbak te verplaatsen',
    changesNotSaved: 'Je wijzigingen zijn niet bewaard. Als je weggaat zullen de wijzigingen verloren gaan.',
    copyWarning:
      'Je staat op het punt om {{to}} te overschrijven met {{from}} voor {{label}} {{title}}. Weet je het zeker?',
    documentOutOfDate:
      'Dit document is onlangs bijgewerkt door een andere gebruiker. Je weergave is verouderd.',
    moveConfirm:
      'Je staat op het punt om {{count}} {{label}} te verplaatsen naar <1>{{destination}}</1>. Weet je het zeker?',
    noResultsDescription:
      'Er bestaan er geen of er komen er geen overeen met de filters die je hierboven hebt opgegeven.',
    sorryNotFound: 'Sorry, er is niets dat overeen komt met je verzoek.',
    unsavedChanges: 'Je hebt niet-opgeslagen wijzigingen. Bewaar ze of gooi ze weg voordat je verdergaat.',
    unsavedChangesDuplicate: 'Je hebt onbewaarde wijzigingen. Wil je doorgaan met dupliceren?',
  },
  version: {
    aboutToRestore:
      'Je staat op het punt dit {{label}} document te herstellen in de staat waarin het zich bevond op {{versionDate}}.',
    aboutToRestoreGlobal:
      'Je staat op het punt om de global {{label}} te herstellen in de staat waarin het zich bevond op {{versionDate}}.',
    aboutToRevertToPublished:
      'Je staat op het punt om de wijzigingen van dit document terug te draaien naar de gepubliceerde staat. Weet je het zeker?',
    aboutToUnpublish:
      'Je staat op het punt om de publicatie van dit document ongedaan te maken. Weet je het zeker?',
    aboutToUnpublishIn: 'Je staat op het punt dit document in {{locale}} te onpubliceren. Weet je het zeker?',
  },
};
