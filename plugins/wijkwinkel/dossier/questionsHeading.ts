/** The chapter of a dossier in which questions and answers stand. Dossiers are in Dutch. */
export const questionsHeading = 'Vragen en antwoorden';
