/** How many days one form can offer. */
export const offerRows = [1, 2, 3] as const;
