/** So long the same words of the same person are one and the same press of a button, in milliseconds. */
export const sameClick = 5_000;
