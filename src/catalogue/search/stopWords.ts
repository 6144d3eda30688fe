/** Words that say nothing about what a text is about; they are found in titles only. */
export const stopWords = new Set(
  (
    'aan al als bij daar dan dat de der des deze die dit doen door dus een en er geen had haar heb hebben heeft het hij hoe ' +
    'hun ik in is je jij kan maar me meer men met mij mijn moet na naar niet nog nu of om omdat onder ons ook op over te ' +
    'tot u uit uw van veel voor waar want waren was wat we wel werd wie wij wil worden wordt zal ze zich zij zijn zo zou ' +
    'a an and are as at be by for from in is it of on or that the this to was with'
  ).split(' '),
);
