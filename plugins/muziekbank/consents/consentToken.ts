/** Of links by which someone in view says yes, no, or no longer. */
export const consentToken = 'muziekbank-consent';
