/** Word stems by the algorithms of snowballstem.org; the package brings no types. */
declare module 'snowball-stemmers' {
  type Stemmer = { stem: (word: string) => string };
  const stemmers: { newStemmer: (language: 'dutch' | 'english') => Stemmer };
  export default stemmers;
}
