/**
 * Version of the contract between the hub and its flavours. It goes up when something is taken away or
 * means something else; what is only added leaves it as it is.
 */
export const contractVersion = 1;
